/**
 * Surnames written in hanzi. Chinese finds names by them, Russian transcribes them and knows their spelling
 * again. Knows no readings and no people, but for those whose hanzi look Chinese and are not.
 */

/** The surnames of nine people in ten, less those that are everyday words. */
export const commonSurnames: ReadonlySet<string> = new Set(
  "王李张刘陈杨黄赵吴周徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯程蔡彭潘袁董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛万顾赖武康贺尹钱施洪龚汤陶黎樊乔文殷庄章鲁倪庞邢俞翟蓝聂齐葛柴伍覃骆焦柳欧祝纪耿芦左季符辛苗詹靳祁涂兰裴梅童翁霍游阮尤岳柯牟滕谷舒饶宁凌盛查冉鲍包屈喻蒲闵邬吉阳费晏隋穆姬麦柏艾鄢桂窦郁缪卓褚栾戚娄甄郎池丛岑苟臧佘卞虞刁匡栗仇佟封燕桑巫敖邝仲荆楚储寇鞠奚雍闻冼郜廉蔺肖闫习严温谌戎柬仝冀邸",
);

/** Common surnames that are everyday words too: 曾, 任, 时, 应. */
export const everydaySurnames: ReadonlySet<string> = new Set(
  "曾任常牛莫易安颜向申关毕管曲路甘成卜单华房解卫简时连车项党司蒙席古强宫景米谈沙于付代应全明鹿",
);

/** Rare surnames, most of them words. */
export const rareSurnames: ReadonlySet<string> = new Set(
  "畅巩边农迟商冷练揭师官原宗楼干苑盖南屠荣井乐麻花木衣冶门相朴尚贝巨晁阚荀牧都计庾皮诸亢区乜怀尧逄逯郇郄隗谯展腾铁员云臻竺訾祖宣宿幸薄鄂班伏伊亓俸佴凤厉哈塔宓密富尉巢平弘忻恽惠慕戈扈扶折撒敬昌昝智暨束杭杲松桓檀权欣毋汝沃洛浦海湛漆潭狄璩甫疏盍祭禄禹秋种稽穰笪筱粟糜索缑羊羿翦肇胥良莘菅萨蒯蓟蓬蔚虎虢虬融裘襄豆贡贲赏赫轩辜逢郏郗郦郸鄞酆释钮钭镡闳闾阿阴陀隆雀靖韶顿骞鲜鸿麴黑那召句繁洗粘",
);

/** Surnames of two hanzi; in Russian they are one word: Оуян, Сыма, Чжугэ. */
export const compoundSurnames: ReadonlySet<string> = new Set(
  "欧阳 司马 诸葛 尉迟 上官 东方 皇甫 慕容 令狐 夏侯 司徒 轩辕 长孙 宇文 公孙 司空 钟离 鲜于 闾丘 亓官 司寇 南宫 独孤 呼延 闻人 赫连 公羊 澹台 公冶 太史 申屠 端木 百里 东郭 西门 拓跋 纳兰 万俟 淳于 单于 濮阳 宗政 仲孙 梁丘 左丘 段干 乐正 谷梁 漆雕 完颜 叶赫 巫马 羊舌 第五 微生 屈突 哥舒".split(
    " ",
  ),
);

/** Japanese surnames, by which such names are known as not Chinese. */
export const japaneseSurnames: ReadonlySet<string> = new Set(
  "安倍 石破 岸田 高市 小泉 福田 麻生 野田 鸠山 桥本 村山 细川 宫泽 海部 竹下 中曾根 铃木 大平 三木 田中 佐藤 池田 河野 茂木 上川 岩屋 加藤 松本 渡边 山本 中村 小林 吉田 山田 佐佐木 山口 井上 木村 斋藤 清水 山崎 前原 枝野 小池 二阶 丹羽 横井 金杉 稻田 滨田 中谷 木原 西村 世耕 志位 玉木 羽田 宇野 伊藤 高桥 后藤 石原 桥下 片山 村上 宫崎 黑田 植田 本田 丰田 松下 大谷 羽生".split(
    " ",
  ),
);

/** Koreans, Vietnamese and others of the south whose names look Chinese: whole names. */
export const foreignPeople: ReadonlySet<string> = new Set(
  "金正恩 金正日 金日成 金与正 文在寅 朴槿惠 尹锡悦 李在明 李明博 卢武铉 金大中 潘基文 康京和 朴振 赵兑烈 赵显 崔善姬 崔龙海 朴奉珠 金德训 金永南 李洛渊 韩德洙 丁世均 黄教安 郑义溶 阮富仲 阮春福 苏林 范明政 武文赏 梁强 黎怀忠 陈大光 农德孟 胡志明 王庭惠 裴青山 范平明 李显龙 黄循财 李光耀 吴作栋 菅义伟 菅直人 林芳正 森喜朗 石川佳纯".split(
    " ",
  ),
);
