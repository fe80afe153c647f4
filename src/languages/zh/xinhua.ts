/**
 * The table that writes Russian sounds in hanzi: one row an onset, one column a rime.
 * Source: GB/T 17693.4-2009, checked against a second table. Knows no names and no exceptions.
 */

const rimes = " а я э е ы и о ё у ю ай ау уй ан ян ен эн ын ин он ун юн".split(" ");

const rows: Readonly<Record<string, string>> = {
  "": "- 阿 亚 埃 耶 厄 伊 奥 约 乌 尤 艾 奥 维 安 扬 延 恩 恩 因 翁 温 云",
  б: "布 巴 比亚 贝 别 贝 比 博 比奥 布 比尤 拜 包 布伊 班 比扬 边 本 本 宾 邦 本 -",
  п: "普 帕 皮亚 佩 佩 佩 皮 波 皮奥 普 皮尤 派 保 普伊 潘 皮扬 片 彭 彭 平 蓬 蓬 -",
  д: "德 达 佳 代 杰 德 季 多 焦 杜 久 代 道 杜伊 丹 江 坚 登 登 金 东 敦 -",
  т: "特 塔 佳 泰 捷 特 季 托 乔 图 秋 泰 陶 图伊 坦 强 坚 滕 滕 京 通 通 琼",
  г: "格 加 吉亚 盖 格 格 吉 戈 吉奥 古 久 盖 高 圭 甘 吉扬 根 - 根 金 贡 贡 -",
  к: "克 卡 基亚 凯 克 克 基 科 基奥 库 丘 凯 考 奎 坎 基扬 肯 - 肯 金 孔 昆 -",
  в: "夫 瓦 维亚 韦 韦 维 维 沃 维奥 武 维尤 瓦伊 沃 维 万 维扬 文 - 文 温 翁 文 -",
  ф: "夫 法 菲亚 费 费 菲 菲 福 菲奥 富 菲尤 法伊 福 富伊 凡 - 芬 - 芬 芬 丰 丰 -",
  з: "兹 扎 贾 泽 泽 济 济 佐 焦 祖 久 宰 藻 祖伊 赞 江 津 - 曾 津 宗 尊 -",
  с: "斯 萨 夏 塞 谢 瑟 西 索 肖 苏 休 赛 绍 绥 桑 相 先 - 森 辛 松 孙 雄",
  ж: "日 扎 扎 热 热 日 日 若 若 茹 茹 扎伊 饶 瑞 然 让 任 - 任 任 容 容 -",
  ш: "什 沙 沙 舍 舍 希 希 绍 绍 舒 舒 沙伊 绍 舒伊 尚 尚 申 - - 申 雄 顺 -",
  дж: "季 贾 - 杰 杰 - 吉 焦 焦 朱 久 贾伊 焦 朱伊 占 江 真 - - 金 忠 准 -",
  ч: "奇 恰 - 切 切 - 奇 乔 乔 丘 - 柴 乔 崔 昌 强 琴 - - 钦 琼 春 -",
  щ: "希 夏 - - 谢 - 希 晓 晓 休 休 夏伊 肖 休伊 先 - 先 - - 辛 雄 逊 -",
  ц: "茨 察 齐亚 采 采 齐 齐 措 - 楚 秋 采 曹 崔 灿 蔷 岑 - - 钦 聪 聪 -",
  х: "赫 哈 希亚 海 赫 黑 希 霍 - 胡 休 海 豪 惠 汉 希扬 亨 - - 欣 洪 洪 -",
  м: "姆 马 米亚 梅 梅 梅 米 莫 苗 穆 缪 迈 毛 穆伊 曼 米扬 缅 门 门 明 蒙 蒙 敏",
  н: "恩 纳 尼亚 内 涅 内 尼 诺 尼奥 努 纽 奈 瑙 努伊 南 尼扬 年 嫩 嫩 宁 农 嫩 纽恩",
  л: "尔 拉 利亚 莱 列 雷 利 洛 廖 卢 柳 莱 劳 卢伊 兰 良 连 - 伦 林 隆 伦 -",
  р: "尔 拉 里亚 雷 列 雷 里 罗 廖 鲁 留 赖 劳 鲁伊 兰 良 连 - 伦 林 龙 伦 -",
};

const cells: ReadonlyMap<string, string> = new Map(
  Object.entries(rows).flatMap(([onset, row]) =>
    row.split(" ").map((hanzi, column): [string, string] => [`${onset} ${rimes[column] ?? ""}`, hanzi]),
  ),
);

/** Hanzi of an onset (`""` for none) with a rime (`""` for a bare consonant); null where the table has no cell. */
export function xinhua(onset: string, rime: string): string | null {
  const hanzi = cells.get(`${onset} ${rime}`);
  return hanzi === undefined || hanzi === "-" ? null : hanzi;
}

/** Every hanzi of the table. */
export function xinhuaHanzi(): ReadonlySet<string> {
  return new Set([...cells.values()].join("").replaceAll("-", ""));
}

/** What a woman's first name writes instead. */
export const feminine: Readonly<Record<string, string>> = Object.fromEntries(
  "亚娅 巴芭 马玛 纳娜 利莉 里丽 萨莎 沙莎 瓦娃 雷蕾 休秀 尼妮 林琳 真珍 罗萝 代黛 南楠"
    .split(" ")
    .map((pair) => [...pair]),
);
