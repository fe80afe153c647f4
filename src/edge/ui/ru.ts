/** The interface in Russian. */

import type { Issue } from "../../model/issue.js";
import type { Found } from "../decode.js";
import { shellWord } from "../shell-word.js";
import { termsRu } from "./terms-ru.js";
import type { Ui } from "./ui.js";

export const ru: Ui = {
  language: "ru",
  terms: termsRu,
  help: {
    titles: {
      "Usage:": "Использование:",
      "Arguments:": "Аргументы:",
      "Options:": "Параметры:",
      "Commands:": "Команды:",
    },
    placeholders: { options: "[параметры]", command: "[команда]" },
    about:
      "Читает новости на китайском и русском языках, находит факты по правилам и кратко излагает их на обоих языках.",
    brief: "составить сводку статьи на китайском и русском языках",
    facts: "показать факты статьи",
    batch: "обработать много статей: NDJSON на входе, NDJSON на выходе",
    file: "текстовый файл; - или ничего: стандартный ввод",
    files: "текстовые файлы и файлы .ndjson; - или ничего: NDJSON со стандартного ввода",
    published: "дата публикации, ГГГГ-ММ-ДД (иначе берётся из статьи)",
    language: "язык статьи: zh или ru (иначе определяется сам)",
    to: "языки сводки: zh, ru или zh,ru (по умолчанию оба)",
    style: "headline (заголовок), brief (сводка) или full (подробно); по умолчанию brief",
    briefFormat: "text, md, html или json; по умолчанию text",
    factsFormat: "table или json; по умолчанию table",
    quotes: "после каждого предложения — слова статьи, на которых оно основано",
    explain: "под каждым фактом — цитаты и правила, по которым он найден",
    explainMiss: "для предложений с этим текстом — правила, которые сработали и не сработали",
    output: "записать в файл, а не в стандартный вывод",
    glossary: "наложить свой глоссарий (JSON) на встроенный",
    ui: "язык справки и сообщений: en, zh или ru (иначе по локали)",
    noColor: "без цвета",
    version: "показать версию",
    help: "показать эту справку",
    helpCommand: "показать справку по команде",
  },
  fail: {
    unknownOption: (option, suggestion) =>
      suggestion
        ? `Параметра ${option} нет. Возможно, имелся в виду ${suggestion}?`
        : `Параметра ${option} нет. Смотрите: svodka --help`,
    unknownCommand: (name, suggestion) =>
      suggestion
        ? `Команды «${name}» нет. Возможно, имелась в виду ${suggestion}?`
        : `Команды «${name}» нет. Есть команды brief, facts, batch, compare и terms.`,
    missingValue: (option) => `Для ${option} нужно значение. Смотрите: svodka --help`,
    tooManyFiles:
      "За один раз обрабатывается одна статья: укажите один файл или -. Для нескольких файлов: svodka batch ФАЙЛЫ…",
    twice: (option) => `${option} указан дважды. Укажите его один раз.`,
    choice: (option, value, choices) =>
      `Для ${option} не подходит «${value}». Возможные значения: ${choices.join(", ")}.`,
    day: (option, value) =>
      `Для ${option} не подходит «${value}». Укажите существующую дату в виде ГГГГ-ММ-ДД, например 2008-12-10.`,
    noInput: "Статья не указана. Назовите файл или передайте текст на стандартный ввод: svodka brief < article.txt",
    inputAndFiles: "Стандартный ввод (-) нельзя сочетать с файлами. Укажите что-то одно.",
    ndjson: (file) => `В файле ${file} много статей. Используйте: svodka batch ${shellWord(file)}`,
    missing: (file) => `Файл ${file} не найден. Проверьте имя и папку.`,
    directory: (file) => `${file} — это папка. Укажите файл в ней или все сразу: svodka batch ${shellWord(file)}/*.txt`,
    unreadable: (file, code) => `Не удаётся прочитать ${file} (${code}). Проверьте права доступа или скопируйте файл.`,
    tooLarge: (file, megabytes) =>
      `${file} больше ${megabytes} МБ: таких статей не бывает. Разделите его на статьи, по одной в строке, и используйте svodka batch.`,
    empty: (file) => `${file} пуст. Нужен текст статьи.`,
    undecoded: (name, path, found) => `${name}: ${undecoded(path ?? "ФАЙЛ", found)}`,
    glossaryJson: (file, detail) => `Глоссарий ${file} — не JSON: ${detail}. Исправьте это место.`,
    glossaryList: (file) =>
      `Глоссарий ${file} — не список. Запишите его массивом JSON: [{ "id": …, "zh": …, "ru": … }, …]`,
    glossaryEntries: (file, problems) => `Ошибки в глоссарии ${file} (всего ${problems}):`,
    outputIsInput: (file) => `${file} — входной файл, он был бы перезаписан. Дайте --output другое имя.`,
    unwritable: (file, code) => `Не удаётся записать ${file} (${code}). Проверьте папку и права доступа.`,
    explainMissFormat: "--explain-miss выводит только текст. Уберите --format json.",
    explainMissNowhere: (text) => `В статье нет предложения с текстом «${text}». Скопируйте слова из статьи.`,
    internal: (detail) => `Внутренняя ошибка svodka: ${detail}. Сообщите о ней и приложите статью.`,
  },
  note: {
    encoding: (file, encoding) => `${file}: кодировка ${encoding}`,
    progress: (articles) => `Обработано статей: ${articles}`,
    failedLines: (failed, all) => `Не прочитано статей: ${failed} из ${all}; причины — в поле "error".`,
    issue,
    missSummary: (found, missed) => `Сработало правил: ${found}. Вызвано, но не подошло: ${missed}.`,
    found: "сработало",
    missed: "не подошло",
    trigger: "вызвано словом",
  },
  label: {
    colon: ": ",
    standardInput: "стандартный ввод",
    error: "ошибка",
    dates: "Даты",
    officials: "Должностные лица",
    bodies: "Организации и места",
    agreements: "Соглашения",
    events: "События",
    figures: "Показатели",
    statements: "Заявления",
    column: {
      value: "значение",
      text: "в статье",
      certainty: "определённость",
      zh: "по-китайски",
      ru: "по-русски",
      posts: "должности",
      side: "сторона",
      kind: "вид",
      type: "тип",
      status: "статус",
      date: "дата",
      place: "место",
      parties: "стороны",
      participants: "участники",
      topics: "темы",
      modality: "статус",
      of: "показатель",
      period: "период",
      change: "изменение",
      speaker: "кто заявил",
      verb: "глагол",
    },
    none: "нет",
    article: "Статья",
    briefIn: { zh: "Сводка на китайском языке", ru: "Сводка на русском языке" },
    published: "Опубликовано",
    source: "Источник",
    author: "Автор",
    quotes: (count) => `Цитаты: ${count}`,
    issues: "Проверить",
    noIssues: "Проверять нечего.",
    nothing: "Фактов для сводки не найдено.",
    legend: "Обозначения",
    transcribed: "имя передано по таблице транскрипции: проверьте его",
    evidence: "слова, на которых основано предложение: наведите на него указатель или перейдите к нему клавишей Tab",
    furniture: "меню и счётчики страницы: не читаются",
  },
  word: {
    certainty: { stated: "указано", implied: "выведено" },
    body: { body: "организация", place: "место", country: "страна" },
    agreement: {
      signed: "подписано",
      initialled: "парафировано",
      agreed: "согласовано",
      planned: "планируется",
      in_force: "действует",
      discussed: "обсуждается",
    },
    post: { current: "действующий", former: "бывший", acting: "и. о." },
    event: {
      meeting: "встреча",
      negotiation: "переговоры",
      visit: "визит",
      conference: "заседание",
      call: "телефонный разговор",
      ceremony: "церемония",
      opening: "открытие",
      appointment: "назначение",
      letter: "письмо",
      speech: "выступление",
      aid: "помощь",
    },
    modality: { happened: "состоялось", planned: "планируется", denied: "опровергнуто" },
    role: { host: "принимающая сторона", guest: "гость", head: "глава", member: "член", side: "сторона" },
    direction: { up: "рост", down: "снижение" },
    side: { CN: "Китай", RU: "Россия" },
    severity: { info: "примечание", warning: "внимание", error: "ошибка" },
    language: { zh: "китайский", ru: "русский" },
  },
};

function undecoded(path: string, found: Found): string {
  switch (found) {
    case "binary":
      return "это двоичный файл, а не текст. Откройте его и сохраните как простой текст в UTF-8.";
    case "html":
      return "это страница HTML. Сохраните её в браузере как простой текст.";
    case "UTF-8":
      return "текст в UTF-8 повреждён. Сохраните его заново в UTF-8 или удалите повреждённое место.";
    case "unknown":
      return "это не UTF-8, и кодировку не удалось определить. Сохраните текст заново в UTF-8.";
    default:
      return `кодировка ${found}, а не UTF-8. Сначала перекодируйте: iconv -f ${found} -t UTF-8 ${path} > article.txt`;
  }
}

function issue({ kind, text, message }: Issue): string {
  switch (kind) {
    case "empty":
      return "Статья пуста. Нужен её текст.";
    case "language":
      return "Статья не на китайском и не на русском языке. Дайте статью на одном из них или укажите язык: --language.";
    case "untranslated":
      return text === null
        ? message
        : `«${text}»: в глоссарии нет перевода, в сводке на другом языке эти слова опущены. Внесите перевод в глоссарий.`;
    case "transcribed":
      return text === null ? message : `«${text}» передано по таблице транскрипции. Проверьте и внесите в глоссарий.`;
    case "unsaid":
      return text === null
        ? message
        : `Факт «${text}» не вошёл в сводку: в глоссарии не хватает слов или фразы. Дополните глоссарий.`;
    case "no-facts":
      return "Сообщить не о чем: фактов нет, сводка пуста.";
    default:
      return message;
  }
}
