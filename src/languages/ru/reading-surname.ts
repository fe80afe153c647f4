/**
 * Surnames whose reading differs from the usual reading of the hanzi. Knows no given names and no people.
 */

/** Hanzi that are read otherwise as a surname; pinyin without tone. */
export const surnameReadings: Readonly<Record<string, string>> = {
  单: "shan",
  解: "xie",
  查: "zha",
  区: "ou",
  朴: "piao",
  缪: "miao",
  洗: "xian",
  折: "she",
  种: "chong",
  召: "shao",
  祭: "zhai",
  句: "gou",
  繁: "po",
  薄: "bo",
  尉迟: "yu chi",
  长孙: "zhang sun",
  万俟: "mo qi",
  单于: "chan yu",
  乐正: "yue zheng",
  澹台: "tan tai",
};

/** Surnames with two living readings: the commoner one, not certain. */
export const doubtfulSurnames: Readonly<Record<string, string>> = {
  谌: "chen",
  覃: "qin",
  盖: "gai",
  员: "yuan",
  乐: "yue",
  郇: "xun",
  隗: "wei",
  行: "xing",
  撖: "han",
  莘: "shen",
  逄: "pang",
};
