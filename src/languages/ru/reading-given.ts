/**
 * Hanzi of more than one living reading in given names, and names whose reading is known as a whole.
 * Where neither decides, a given name is not transcribed at all.
 */

/** Two readings are in use; the commoner one, not certain. */
export const doubtfulGiven: Readonly<Record<string, string>> = {
  乐: "le",
  朝: "chao",
  晟: "sheng",
  茜: "xi",
  隽: "jun",
  珲: "hun",
  盛: "sheng",
  莞: "wan",
  泷: "long",
  焘: "tao",
  玢: "bin",
  玟: "wen",
  澹: "dan",
  莘: "xin",
  颉: "jie",
  溱: "qin",
  炅: "jiong",
  芾: "fu",
};

/** Two readings are in use and neither is the usual one: no decision. */
export const undecidedGiven: ReadonlySet<string> = new Set("重藏参省弹降调传纶畜禅枞阿仔缪");

/** Two-hanzi given names, and full names of well-known people, that are decided as a whole. */
export const wholeGiven: Readonly<Record<string, string>> = {
  朝阳: "chao yang",
  朝晖: "zhao hui",
  朝辉: "zhao hui",
  朝霞: "zhao xia",
  朝旭: "zhao xu",
  重阳: "chong yang",
  乐际: "le ji",
  乐平: "le ping",
  乐天: "le tian",
  盛林: "sheng lin",
  长春: "chang chun",
};

/** People whose names the press of both countries spells against the table. */
export const wholeNames: Readonly<Record<string, string>> = {
  谌贻琴: "Шэнь Ицинь",
  鲁迅: "Лу Синь",
  孙中山: "Сунь Ятсен",
  蒋介石: "Чан Кайши",
  孔子: "Конфуций",
  老子: "Лао-цзы",
  孙子: "Сунь-цзы",
  孟子: "Мэн-цзы",
  庄子: "Чжуан-цзы",
  荀子: "Сюнь-цзы",
  墨子: "Мо-цзы",
};
