/**
 * The Palladius table: pinyin syllable to Russian letters and back, and how syllables join into a word.
 * Knows no hanzi, no readings and no established names.
 */

// One row an initial, one cell a final. Source: the instruction on rendering Chinese place names in
// Russian (GKINP-13-162-82, 1983), checked against two published tables. hui is хуэй, never shorter.
const rows: Readonly<Record<string, string>> = {
  "": "a=а ai=ай an=ань ang=ан ao=ао e=э ei=эй en=энь eng=эн er=эр o=о ou=оу",
  b: "a=ба ai=бай an=бань ang=бан ao=бао ei=бэй en=бэнь eng=бэн i=би ian=бянь iao=бяо ie=бе in=бинь ing=бин o=бо u=бу",
  p: "a=па ai=пай an=пань ang=пан ao=пао ei=пэй en=пэнь eng=пэн i=пи ian=пянь iang=пян iao=пяо ie=пе in=пинь ing=пин o=по ou=поу u=пу",
  m: "=м a=ма ai=май an=мань ang=ман ao=мао e=мэ ei=мэй en=мэнь eng=мэн i=ми ian=мянь iao=мяо ie=ме in=минь ing=мин iu=мю m=мм o=мо ou=моу u=му",
  f: "a=фа an=фань ang=фан ei=фэй en=фэнь eng=фэн iao=фяо o=фо ou=фоу u=фу",
  d: "a=да ai=дай an=дань ang=дан ao=дао e=дэ ei=дэй en=дэнь eng=дэн i=ди ia=дя ian=дянь iang=дян iao=дяо ie=де ing=дин iu=дю ong=дун ou=доу u=ду uan=дуань ui=дуй un=дунь uo=до",
  t: "a=та ai=тай an=тань ang=тан ao=тао e=тэ ei=тэй en=тэнь eng=тэн i=ти ian=тянь iang=тян iao=тяо ie=те ing=тин ong=тун ou=тоу u=ту uan=туань ui=туй un=тунь uo=то",
  n: "=нь a=на ai=най an=нань ang=нан ao=нао e=нэ ei=нэй en=нэнь eng=нэн g=н i=ни ia=ня ian=нянь iang=нян iao=няо ie=не in=нинь ing=нин iu=ню ong=нун ou=ноу u=ну uan=нуань un=нунь uo=но v=нюй ve=нюэ",
  l: "a=ла ai=лай an=лань ang=лан ao=лао e=лэ ei=лэй eng=лэн i=ли ia=ля ian=лянь iang=лян iao=ляо ie=ле in=линь ing=лин iu=лю o=ло ong=лун ou=лоу u=лу uan=луань un=лунь uo=ло v=люй van=люань ve=люэ vn=люнь",
  g: "a=га ai=гай an=гань ang=ган ao=гао e=гэ ei=гэй en=гэнь eng=гэн o=го ong=гун ou=гоу u=гу ua=гуа uai=гуай uan=гуань uang=гуан ui=гуй un=гунь uo=го",
  k: "a=ка ai=кай an=кань ang=кан ao=као e=кэ ei=кэй en=кэнь eng=кэн ong=кун ou=коу u=ку ua=куа uai=куай uan=куань uang=куан ui=куй un=кунь uo=ко",
  h: "a=ха ai=хай an=хань ang=хан ao=хао e=хэ ei=хэй en=хэнь eng=хэн m=хм ng=хн ong=хун ou=хоу u=ху ua=хуа uai=хуай uan=хуань uang=хуан ui=хуэй un=хунь uo=хо",
  j: "i=цзи ia=цзя ian=цзянь iang=цзян iao=цзяо ie=цзе in=цзинь ing=цзин iong=цзюн iu=цзю u=цзюй uan=цзюань ue=цзюэ un=цзюнь",
  q: "i=ци ia=ця ian=цянь iang=цян iao=цяо ie=це in=цинь ing=цин iong=цюн iu=цю u=цюй uan=цюань ue=цюэ un=цюнь",
  x: "i=си ia=ся ian=сянь iang=сян iao=сяо ie=се in=синь ing=син iong=сюн iu=сю u=сюй uan=сюань ue=сюэ un=сюнь",
  zh: "a=чжа ai=чжай an=чжань ang=чжан ao=чжао e=чжэ ei=чжэй en=чжэнь eng=чжэн i=чжи ong=чжун ou=чжоу u=чжу ua=чжуа uai=чжуай uan=чжуань uang=чжуан ui=чжуй un=чжунь uo=чжо",
  ch: "a=ча ai=чай an=чань ang=чан ao=чао e=чэ en=чэнь eng=чэн i=чи ong=чун ou=чоу u=чу ua=чуа uai=чуай uan=чуань uang=чуан ui=чуй un=чунь uo=чо",
  sh: "a=ша ai=шай an=шань ang=шан ao=шао e=шэ ei=шэй en=шэнь eng=шэн i=ши ou=шоу u=шу ua=шуа uai=шуай uan=шуань uang=шуан ui=шуй un=шунь uo=шо",
  r: "an=жань ang=жан ao=жао e=жэ em=жэм en=жэнь eng=жэн i=жи ong=жун ou=жоу u=жу ua=жуа uan=жуань ui=жуй un=жунь uo=жо",
  z: "a=цза ai=цзай an=цзань ang=цзан ao=цзао e=цзэ ei=цзэй em=цзэм en=цзэнь eng=цзэн i=цзы ong=цзун ou=цзоу u=цзу uan=цзуань ui=цзуй un=цзунь uo=цзо",
  c: "a=ца ai=цай an=цань ang=цан ao=цао e=цэ ei=цэй en=цэнь eng=цэн i=цы ong=цун ou=цоу u=цу uan=цуань ui=цуй un=цунь uo=цо",
  s: "a=са ai=сай an=сань ang=сан ao=сао e=сэ ei=сэй en=сэнь eng=сэн i=сы ong=сун ou=соу u=су uan=суань ui=суй un=сунь uo=со",
  w: "a=ва ai=вай an=вань ang=ван ao=вао ei=вэй en=вэнь eng=вэн o=во u=у",
  y: "a=я ai=яй an=янь ang=ян ao=яо e=е i=и in=инь ing=ин o=йо ong=юн ou=ю u=юй uan=юань ue=юэ un=юнь",
};

// Interjections, dialect and one-word syllables: written, but never read back out of a Russian name.
const rare = new Set(
  "m mm n ng hm hng ei eng o cei chua den diang fiao go kei lo lvan lvn nia nun piang rua sei tei ten tiang wao yai yo em rem zem eng lia dia zhua zhuai".split(
    " ",
  ),
);

const bySyllable: ReadonlyMap<string, string> = new Map(
  Object.entries(rows).flatMap(([initial, row]) =>
    row.split(" ").map((cell): [string, string] => {
      const [final = "", letters = ""] = cell.split("=");
      return [initial + final, letters];
    }),
  ),
);

const common: ReadonlySet<string> = new Set(
  [...bySyllable].filter(([syllable]) => !rare.has(syllable)).map(([, letters]) => letters),
);

const longest = 6;

/** Russian letters of one pinyin syllable without tone (`lü` is written `lv`); undefined if there is no such syllable. */
export function palladius(syllable: string): string | undefined {
  return bySyllable.get(syllable);
}

/** Every syllable of the table with its letters. */
export function palladiusTable(): ReadonlyMap<string, string> {
  return bySyllable;
}

/**
 * One lower-case word out of syllables in Russian letters. The hard sign stands only where a hard -н
 * (from -ng) meets a vowel: Чанъань, Дунъин; but Тяньаньмэнь, Сиань, Шэньян.
 */
export function joinSyllables(syllables: readonly string[]): string {
  return syllables.reduce((word, next) => word + (word.endsWith("н") && startsWithVowel(next) ? "ъ" : "") + next, "");
}

/**
 * How a lower-case Russian word falls into Palladius syllables: the smallest number of syllables, at most
 * `most`; null if it does not. «цзиньпин» is цзинь + пин; a hard sign must stand where the rule asks for it.
 */
export function splitSyllables(word: string, most: number): readonly string[] | null {
  return split(word, 0, most, "");
}

function split(word: string, at: number, left: number, before: string): readonly string[] | null {
  if (at === word.length) return [];
  if (left === 0) return null;
  const start = word[at] === "ъ" ? at + 1 : at;
  for (let length = Math.min(longest, word.length - start); length > 0; length -= 1) {
    const syllable = word.slice(start, start + length);
    if (!common.has(syllable)) continue;
    const needsSign = before.endsWith("н") && startsWithVowel(syllable);
    if (needsSign !== start > at) continue;
    const rest = split(word, start + length, left - 1, syllable);
    if (rest !== null) return [syllable, ...rest];
  }
  return null;
}

function startsWithVowel(letters: string): boolean {
  return /^[аеёиоуыэюя]/u.test(letters);
}
