/**
 * Hanzi that write the sounds of foreign names, and foreign places and countries that look like such names.
 * Knows no people.
 */
import { xinhuaHanzi } from "./xinhua.js";

const others =
  "丁丽乃仁伍佛侯冈冯勋勒华卓史叶司吕吾呼哥唐喀嘉嘎圣坡培堡妮姬娃娅娜密寇庞康廷弗弥彼怀戴拿提摩施易朔朗木柯楠欧毕汤狄玛珀珍琳甫石秀策简缇腾芭茅莉莎莲萝蒂蓝蔡蕾詹许赤迪铁锡阔陀雅雪顿额鲍黎默黛烈昂道翰治撒歇伯汀彻薇芙茱";

/** In Russian names by the table, in other names by the habits of the press. */
export const soundHanzi: ReadonlySet<string> = new Set([...xinhuaHanzi(), ...others]);

/** Only in names with a dot: Uyghur, Tibetan, Kazakh. */
export const dottedHanzi: ReadonlySet<string> = new Set(
  "合肉玉素晋美白沛买吐孜依旺措确禅次来力都开才央堆珠旦增觉土尕益牙生不麦再守历山大高乐丽",
);

/** Countries, cities and peoples written by sound; before a post they are no name: 莫斯科市长. */
export const soundPlaces: ReadonlySet<string> = new Set(
  "俄罗斯 白俄罗斯 乌克兰 哈萨克斯坦 乌兹别克斯坦 吉尔吉斯斯坦 塔吉克斯坦 土库曼斯坦 亚美尼亚 格鲁吉亚 摩尔多瓦 立陶宛 拉脱维亚 爱沙尼亚 波兰 芬兰 荷兰 瑞士 瑞典 丹麦 希腊 土耳其 伊朗 伊拉克 叙利亚 沙特 埃及 以色列 约旦 黎巴嫩 阿富汗 巴基斯坦 马来西亚 菲律宾 缅甸 柬埔寨 尼泊尔 斯里兰卡 孟加拉 新加坡 印度尼西亚 澳大利亚 新西兰 加拿大 墨西哥 古巴 巴西 阿根廷 智利 秘鲁 委内瑞拉 哥伦比亚 玻利维亚 西班牙 葡萄牙 意大利 奥地利 匈牙利 捷克 斯洛伐克 罗马尼亚 保加利亚 塞尔维亚 克罗地亚 阿尔巴尼亚 斯洛文尼亚 马其顿 黑山 爱尔兰 冰岛 卢森堡 比利时 法兰西 德意志 英格兰 苏格兰 阿尔及利亚 摩洛哥 突尼斯 利比亚 苏丹 埃塞俄比亚 肯尼亚 坦桑尼亚 安哥拉 赞比亚 纳米比亚 尼日利亚 加纳 塞内加尔 科特迪瓦 马里 卢旺达 乌干达 莫桑比克 津巴布韦 毛里求斯 马达加斯加 欧亚 欧洲 亚洲 非洲 拉美 莫斯科 圣彼得堡 喀山 索契 萨哈林 萨哈 雅库特 布里亚特 车臣 达吉斯坦 鞑靼斯坦 巴什科尔托斯坦 图瓦 阿尔泰 哈卡斯 卡尔梅克 阿穆尔 外贝加尔 贝加尔 马加丹 堪察加 楚科奇 西伯利亚 乌拉尔 伏尔加 克里米亚 顿涅茨克 卢甘斯克 基辅 明斯克 阿斯塔纳 阿拉木图 塔什干 比什凯克 杜尚别 巴库 第比利斯 埃里温 华盛顿 纽约 伦敦 巴黎 柏林 罗马 布鲁塞尔 日内瓦 维也纳 纳米比亚 阿联酋 卡塔尔 科威特 巴林 阿曼 也门 巴勒斯坦 塞浦路斯 新疆 西藏 哈尔滨 齐齐哈尔 呼伦贝尔 鄂尔多斯 克拉玛依 喀什 伊犁 阿勒泰 塔城 博尔塔拉 巴音郭楞 海拉尔 满洲里 内蒙古 海南 江西 云南 安徽 陕西 广西 山西 济南 西安 海关 远东 中东 南非".split(
    " ",
  ),
);
