import { describe, expect, it } from "vitest";
import { isPlausibleName, readNameAfter, readNameBefore, surnameOnly } from "../../src/languages/zh/names.js";

/** Text with the name in brackets: the text without them, and where they stood. */
function unmark(marked: string): { text: string; start: number; end: number } {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  return { text: marked.replace("[", "").replace("]", ""), start, end };
}

const after = `
外交部长[王毅]会见来访的客人|中国外长[王毅]在北京表示|外长[王毅]将于下周访问莫斯科|关长[王松]表示|大使[张汉晖]上月出席|国务院总理[李强]同俄罗斯总理举行会晤
副总理[何立峰]和俄方代表|副总理[丁薛祥]出席开幕式|副总理[张国清]率代表团访问|副总理[刘国中]一行抵达|委员长[赵乐际]同对方举行会谈|政协主席[王沪宁]会见
国家主席[习近平]对俄罗斯进行国事访问|国家主席[习近平]11日在钓鱼台|总理[李克强]应邀访问|副总理[胡春华]、秘书长|国家主席[胡锦涛]抵达莫斯科|国家主席[江泽民]致电
总理[温家宝]强调|副总理[汪洋]与俄方|副总理[刘延东]共同主持|国务委员[唐家璇]说|总理[朱镕基]结束访问|外交部部长[李肇星]签署了|国务委员[杨洁篪]应询
部长[王文涛]介绍|署长[俞建华]率团|署长[孙梅君]在会上|省长[胡昌升]会见|省委书记[许勤]主持|省长[梁惠玲]出席|市长[宋希斌]说|总经理[周吉平]与|局长[吴新雄]参加
发言人[毛宁]在例行记者会上|发言人[汪文斌]13日表示|发言人[林剑]称|发言人[赵立坚]就此|发言人[华春莹]宣布|发言人[郭嘉昆]回答|主任[郑栅洁]听取|部长[金壮龙]指出
书记[蔡奇]参加|副主席[韩正]代表中方|部长[李尚福]抵达|部长[董军]同俄罗斯国防部长|总领事[朴扬帆]向记者|副部长[马朝旭]率团|副部长[孙卫东]出席|司长[刘彬]介绍
大使[李辉]大使|代表[刘结一]向安理会|行长[易纲]说|主席[尚福林]表示|校长[林建华]致辞|会长[高燕]率|董事长[戴厚良]签署|主任[徐绍史]和|部长[陈德铭]认为|市长[龚正]会见
部长[怀进鹏]强调|部长[王小洪]同|部长[唐仁健]将|部长[黄润秋]率|局长[申长雨]与|局长[罗文]表示|局长[费东斌]陪同|秘书长[吴政隆]参加会见|书记[陈吉宁]在上海会见
行长[潘功胜]等参加|主任[何平]应邀|总编辑[于绍良]说|部长[万钢]率领|部长[周济]出席|部长[曾培炎]致信|书记[曾庆红]访问|主席[贾庆林]同|委员长[吴邦国]离开北京|总理[任建新]
主任[陶凯元]率|部长[欧阳明高]说|会长[欧阳自远]表示|主任[司马义]介绍|省长[诸葛宇杰]会见|院长[夏侯明]致辞|主席[上官吉庆]出席|馆长[令狐安]说
主席[雪克来提·扎克尔]会见|主席[努尔·白克力]表示|副委员长[艾力更·依明巴海]率团|副委员长[铁木尔·达瓦买提]访问|主席[艾尔肯·吐尼亚孜]在|副主席[阿沛·阿旺晋美]出席
总统[普京]在莫斯科|总统[普京]同习近平主席|总统[普京]希望|总统[普京]强调|总统[普京]特别强调|总统[普京]通过视频|总统[普京]日前|总统[普京]任命|总统[普京]尚未|总统[普京]、总理
总理[米舒斯京]将率团|总理[米舒斯京]抵达北京|副总理[特鲁特涅夫]以视频方式|州长[奥尔洛夫]参加|副总理[诺瓦克]表示|外长[拉夫罗夫]会见|局长[弗拉先科]举行|总统[叶利钦]8日在
副总理[切尔内申科]和|副总理[戈利科娃]共同主持|副总理[格里戈连科]出席|防长[绍伊古]访问|防长[别洛乌索夫]同|发言人[佩斯科夫]称|发言人[扎哈罗娃]表示|主席[马特维延科]率团
副总理[萨韦利耶夫]、交通部长|总统[卢卡申科]抵达|总统[托卡耶夫]在|总统[扎帕罗夫]与|总统[拉赫蒙]出席|总统[米尔济约耶夫]签署|总统[泽连斯基]称|总理[梅德韦杰夫]主持
总统[特朗普]周三|总统[特朗普]宣布|总统[拜登]上月|国务卿[布林肯]称|总统[马克龙]抵达|总统[卢拉]开始访问|总理[默克尔]离开|秘书长[古特雷斯]呼吁|主席[冯德莱恩]表示|首相[苏纳克]说
总统[弗拉基米尔·普京]举行|外长[谢尔盖·拉夫罗夫]在|部长[伊戈尔·伊万诺夫]签署|大使[伊戈尔·弗拉基米罗维奇·莫尔古洛夫]说|大使[安德烈·杰尼索夫]表示|署长[弗拉基米尔·布拉温]与
局长[尤里·拉德金]。|关长[阿列克谢·库兹明]在会上通报|总裁[阿列克谢·米勒]和|总裁[伊戈尔·谢钦]出席|市长[谢尔盖·索比亚宁]会见|部长[康斯坦丁·梅若诺夫]率团|副总理[德米特里·罗戈津]抵达
副总理[奥莉加·戈洛杰茨]共同|校长[维克托·萨多夫尼奇]致辞|州长[罗斯季斯拉夫·戈利德施泰因]表示|总裁[尼·彼·托卡列夫]说|关长[阿·库兹明]介绍|首相[岸田文雄]抵达|首相[安倍晋三]访问|首相[高市早苗]称`;

const before = `
会见[王松]关长|欢迎[普京]总统来访|同[弗拉先科]局长|[弗拉先科]局长举行|感谢[普京]总统|6日[普京]总统|，[普京]总统指出|与[李强]总理共同|对[王毅]外长表示|向[王毅]外长转达|应[李强]总理邀请
，[王文涛]部长说|会见了[张汉晖]大使|由[李辉]大使主持|和[拉夫罗夫]外长|同[米舒斯京]总理|，[库兹明]关长说|“[习近平]主席指出|陪同[何立峰]副总理|[习近平]主席强调|祝贺[卢卡申科]总统
请[特鲁特涅夫]副总理|以及[刘延东]副总理|和[戈洛杰茨]副总理|邀请[托卡耶夫]总统|时任[王松]关长|，[梁惠玲]省长|会见[欧阳明高]院士|、[切尔内申科]副总理|同[伊戈尔·莫尔古洛夫]大使
会见[安德烈·杰尼索夫]大使|，[索比亚宁]市长|由[俞建华]署长|对[绍伊古]部长|与[张国清]副总理|见到[马朝旭]副部长|、[宋希斌]市长|，[胡昌升]省长|向[普京]总统|，[扎哈罗娃]发言人`;

const nothing = `
总统府发言人|部长会议主席|主席国身份|总理级会晤|部长级磋商|局长办公会|主席高度评价|部长高兴地表示|书记方面表示|总统全面介绍|主任常务会议|主席团会议|总统安全顾问|总理时任|书记于是决定
总统任期内|市长应当|省长曾经|部长关于|外长成功访问|主席和平倡议|主席应约|总理江苏之行|总统向记者|主席向大会|总统马上|部长安排|总理全程|大使方才|书记黄河流域|主席白天|总统国家安全
局长单位|总统严重关切|外长郑重声明|总理明确指出|部长金融合作|会长石油公司|署长连续|主任农业合作|书记武汉|主席南京|市长沈阳|局长边境|总理商定|部长解释|主席查看|总统莫斯科之行
总统特使|主席特别代表|总统普选|总理明年|总统多次|总统本人|总统先生|总理先后|部长加强|总统坚持|总统因病|总统达成|部长达成|主席通过|总理通报|总统日前|主席利用|总统海外|局长海关|总统内阁
部长张贴|外长简单|总理左右|省长武装|主席文化|总理周末|总统周年|部长关键|主席田间|局长石家庄|总统白宫|市长江南|主席江西|主任温度|总统成为|外长成立|总统何时|部长何以|总理何必|主席余下`;

const words = `高兴 方面 程度 白天 江苏 黄河 成功 安全 王国 常务 关系 和平 时任 于是 方式 方案 高度 高级 马上 任何 任务 何况 成立 成为 成果 成员 成都 安排 安徽 应该 应邀 严重 严格 严肃 明确 明年 文化 文件 金融 金额 石油 白宫 全国 全面 农业 商务 商业 党员 党委 司法 司令 连续 连接 边境 边防 项目 包括 支持 项链 温度 温暖 管理 简单 路线 路透 单位 华人 毕业 康复 施工 雷电 武器 武汉 海关 海外 海洋 南方 南非 西方 西安 东方 东部 欧洲 亚洲 苏联 韩国 莫斯科 俄罗斯 乌克兰 哈萨克斯坦 巴基斯坦 希望 强调 特别 加强 通过 通报 本周 多次 先生 日前 尚未 准备 利用 达成 努力 坚持 根据 基本 平等 平均 贡献 真正 相关 相互 总统 部长 的 我们 中国 会议 12345 Putin`;

function table(rows: string): readonly string[] {
  return rows.trim().split(/[|\n]/u);
}

describe("names that start at a place", () => {
  it.each(table(after))("%s", (marked) => {
    const { text, start, end } = unmark(marked);
    expect(readNameAfter(text, start)[0]).toMatchObject({ start, end });
  });

  it.each(table(nothing))("none behind the post in %s", (text) => {
    const post = /^(?:总统|总理|部长|主席|局长|书记|主任|省长|市长|大使|会长|署长|外长)/u.exec(text)![0];
    expect(readNameAfter(text, post.length)).toEqual([]);
  });
});

describe("names that end at a place", () => {
  it.each(table(before))("%s", (marked) => {
    const { text, start, end } = unmark(marked);
    expect(readNameBefore(text, end)[0]).toMatchObject({ start, end });
  });
});

describe("words that are no names", () => {
  it.each(words.split(" "))("%s", (word) => expect(isPlausibleName(word)).toBe(false));
});

const alone = `
会见[江]主席|，[唐]外长说|同[王]部长|“[习]主席|由[李]总理|[张]大使表示|与[欧阳]院士|感谢[周]总经理|对[何]副总理`;

const notAlone = `浙[江]主席|长[江]主席|镇[江]市长|中[方]代表|俄[方]主席|湛[江]市长`;

describe("a surname before a post", () => {
  it.each(table(alone))("%s", (marked) => {
    const { text, start, end } = unmark(marked);
    expect(surnameOnly(text, start)).toMatchObject({ start, end, surname: text.slice(start, end), given: null });
  });

  it.each(table(notAlone))("not in %s", (marked) => {
    const { text, start } = unmark(marked);
    expect(surnameOnly(text, start)).toBeNull();
  });

  it("is null outside the text", () => {
    expect(surnameOnly("王部长", -1)).toBeNull();
    expect(surnameOnly("王部长", 9)).toBeNull();
  });
});

describe("parts", () => {
  it.each([
    ["习近平", "习", "近平", "chinese"],
    ["欧阳修", "欧阳", "修", "chinese"],
    ["普京", "普京", null, "foreign"],
    ["谢尔盖·拉夫罗夫", "拉夫罗夫", "谢尔盖", "foreign"],
    ["伊戈尔·弗拉基米罗维奇·莫尔古洛夫", "莫尔古洛夫", "伊戈尔·弗拉基米罗维奇", "foreign"],
    ["岸田文雄", "岸田", "文雄", "foreign"],
  ])("of %s", (text, surname, given, kind) => {
    expect(readNameAfter(text, 0)[0]).toMatchObject({ surname, given, kind, end: text.length });
  });

  it("keep within the ends given", () => {
    expect(readNameAfter("外长王毅会见", 2, 3)).toEqual([]);
    expect(readNameBefore("会见王松关长", 4, 3)).toEqual([]);
  });

  it("step over 副 and 代 of the post behind", () => {
    expect(readNameBefore("会见梅若诺夫代市长", 7)[0]).toMatchObject({ start: 2, end: 6 });
    expect(readNameBefore("会见何立峰副总理", 6)[0]).toMatchObject({ start: 2, end: 5 });
  });
});

describe("long and odd input", () => {
  it.each(["王", "·", "斯", "普京·", "同", "高兴", "𠮷", "王毅会见", "安德烈·"])(
    "reads %s at every place in linear time",
    (piece) => {
      const time = (count: number) => {
        const text = piece.repeat(count);
        const start = performance.now();
        for (let at = 0; at < text.length; at += 1) {
          readNameAfter(text, at);
          readNameBefore(text, at);
          surnameOnly(text, at);
        }
        return performance.now() - start;
      };
      time(50);
      const [short, long] = [Math.max(time(250), 1), time(2000)];
      expect(long / short).toBeLessThan(60);
    },
  );
});
