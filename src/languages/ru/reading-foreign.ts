/** Places of other countries written in hanzi: Palladius would give them a false Russian name. */

export const foreignPlaces: ReadonlySet<string> = new Set(
  "东京 大阪 京都 名古屋 横滨 神户 福冈 札幌 北海道 新潟 广岛 长崎 仙台 富山 冲绳 首尔 汉城 釜山 仁川 平壤 大邱 光州 板门店 开城 罗先 元山 清津 河内 胡志明 岘港 海防 顺化 芒街 老街 谅山 万象 金边 仰光 曼谷 新加坡 雅加达 伦敦 巴黎 柏林 罗马 华盛顿 纽约 基辅 明斯克 日本 韩国 朝鲜 越南 法国 德国 美国 英国 泰国 印度 蒙古 老挝 缅甸 喀山 秋明 梁赞 奔萨 赤塔 海参崴 伯力 双城子 庙街 海兰泡 库页岛 乌法 图拉 索契 特维尔 萨马拉 图瓦 车臣 奥廖尔 雅库特 圣彼得堡 新西伯利亚 下诺夫哥罗德 大诺夫哥罗德 南萨哈林斯克 共青城 叶卡捷琳堡 远东 滨海 外贝加尔 阿穆尔".split(
    " ",
  ),
);
