/**
 * First names that keep their established hanzi inside surnames, patronymics and place names, and surnames
 * whose ё is printed as е. Knows no whole names: those stand in the glossary.
 */

/**
 * Word beginnings to hanzi; what stands behind the bar must follow and is read on by the table, so that
 * Иванов is 伊万 + нов = 伊万诺夫 and Миронов stays 米罗诺夫. Sources: the press of both countries.
 */
export const nameStems: Readonly<Record<string, string>> = {
  "алексан|др": "亚历山",
  "андре|е": "安德烈",
  "анто|н": "安东",
  "бори|с": "鲍里",
  "богда|н": "波格丹",
  "василь|": "瓦西里",
  "влади|мир": "弗拉基",
  "герма|н": "格尔曼",
  "демья|н": "杰米扬",
  "евге|н": "叶夫根",
  "емелья|н": "叶梅利扬",
  "жда|н": "日丹",
  "ива|н": "伊万",
  "ильи|ч": "伊里",
  "константи|н": "康斯坦丁",
  "лео|н": "列昂",
  "лукья|н": "卢基扬",
  "михай|л": "米哈伊",
  "никола|е": "尼古拉",
  "пет|р": "彼得",
  "плато|н": "普拉东",
  "рома|н": "罗曼",
  "серге|е": "谢尔盖",
  "силуа|н": "西卢安",
  "симо|н": "西蒙",
  "степа|н": "斯捷潘",
  "тихо|н": "吉洪",
  "улья|н": "乌里扬",
  "фёдо|р": "费奥多",
  "яко|в": "雅科",
};

/** Beginnings that are said with ё wherever they are printed with е, up to and with that letter. */
export const yoStems: readonly string[] =
  "алён артём берёз воробьёв горбачёв грачёв дегтярёв журавлёв золотарёв киселёв ковалёв королёв лихачёв муравьёв пикалёв пономарёв пугачёв рогачёв семён соловьёв ткачёв толмачёв фёдор хрущёв цивилёв чеботарёв шмелёв щёголев".split(
    " ",
  );

/** First syllable that an initial stands for: the commonest first name with that letter. */
export const initials: Readonly<Record<string, string>> = {
  а: "阿",
  б: "鲍",
  в: "弗",
  г: "格",
  д: "德",
  е: "叶",
  ж: "热",
  з: "扎",
  и: "伊",
  к: "康",
  л: "列",
  м: "米",
  н: "尼",
  о: "奥",
  п: "彼",
  р: "罗",
  с: "谢",
  т: "塔",
  у: "乌",
  ф: "费",
  х: "哈",
  ш: "沙",
  э: "埃",
  ю: "尤",
  я: "雅",
};
