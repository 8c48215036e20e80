/** Words that stand between the parts of instructions, by language. `parts` are the headings, in the order of the parts. */
export type InstructionWords = {
  parts: readonly [string, string, string, string, string, string, string];
  read: string;
  change: string;
  disruptive: string;
  undo: string;
};

export const INSTRUCTION_WORDS: Readonly<Record<string, InstructionWords>> = {
  en: {
    parts: [
      'Root cause analysis',
      'Diagnostic steps',
      'Resolution',
      'Requirements',
      'Complications',
      'Prevention',
      'References',
    ],
    read: 'only reads',
    change: 'changes something',
    disruptive: 'interrupts people or may lose data',
    undo: 'Way back',
  },
  de: {
    parts: [
      'Ursachenanalyse',
      'Diagnoseschritte',
      'Lösung',
      'Voraussetzungen',
      'Mögliche Komplikationen',
      'Vorbeugung',
      'Verweise',
    ],
    read: 'liest nur',
    change: 'ändert etwas',
    disruptive: 'unterbricht die Arbeit oder kann Daten kosten',
    undo: 'Weg zurück',
  },
  fr: {
    parts: [
      'Analyse de la cause',
      'Étapes de diagnostic',
      'Résolution',
      'Prérequis',
      'Complications possibles',
      'Prévention',
      'Références',
    ],
    read: 'lecture seule',
    change: 'modifie quelque chose',
    disruptive: 'interrompt le travail ou peut faire perdre des données',
    undo: 'Retour en arrière',
  },
  es: {
    parts: [
      'Análisis de la causa',
      'Pasos de diagnóstico',
      'Resolución',
      'Requisitos',
      'Posibles complicaciones',
      'Prevención',
      'Referencias',
    ],
    read: 'solo lee',
    change: 'cambia algo',
    disruptive: 'interrumpe el trabajo o puede perder datos',
    undo: 'Cómo deshacerlo',
  },
  pt: {
    parts: [
      'Análise da causa',
      'Passos de diagnóstico',
      'Resolução',
      'Requisitos',
      'Possíveis complicações',
      'Prevenção',
      'Referências',
    ],
    read: 'só lê',
    change: 'altera algo',
    disruptive: 'interrompe o trabalho ou pode perder dados',
    undo: 'Como reverter',
  },
  it: {
    parts: [
      'Analisi della causa',
      'Passi di diagnosi',
      'Risoluzione',
      'Requisiti',
      'Possibili complicazioni',
      'Prevenzione',
      'Riferimenti',
    ],
    read: 'legge soltanto',
    change: 'cambia qualcosa',
    disruptive: 'interrompe il lavoro o può far perdere dati',
    undo: 'Come tornare indietro',
  },
  nl: {
    parts: [
      'Oorzaakanalyse',
      'Diagnosestappen',
      'Oplossing',
      'Vereisten',
      'Mogelijke complicaties',
      'Preventie',
      'Verwijzingen',
    ],
    read: 'leest alleen',
    change: 'wijzigt iets',
    disruptive: 'onderbreekt het werk of kan gegevens kosten',
    undo: 'Weg terug',
  },
  pl: {
    parts: [
      'Analiza przyczyny',
      'Kroki diagnostyczne',
      'Rozwiązanie',
      'Wymagania',
      'Możliwe komplikacje',
      'Zapobieganie',
      'Odniesienia',
    ],
    read: 'tylko odczyt',
    change: 'coś zmienia',
    disruptive: 'przerywa pracę lub grozi utratą danych',
    undo: 'Jak cofnąć',
  },
  ru: {
    parts: [
      'Анализ причины',
      'Шаги диагностики',
      'Решение',
      'Требования',
      'Возможные осложнения',
      'Предотвращение',
      'Ссылки',
    ],
    read: 'только чтение',
    change: 'что-то меняет',
    disruptive: 'прерывает работу или грозит потерей данных',
    undo: 'Как вернуть',
  },
  cs: {
    parts: ['Analýza příčiny', 'Diagnostické kroky', 'Řešení', 'Požadavky', 'Možné komplikace', 'Prevence', 'Odkazy'],
    read: 'jen čte',
    change: 'něco mění',
    disruptive: 'přeruší práci nebo hrozí ztrátou dat',
    undo: 'Cesta zpět',
  },
  ja: {
    parts: ['原因分析', '診断手順', '解決方法', '必要条件', '想定される問題', '再発防止', '参考資料'],
    read: '読み取りのみ',
    change: '変更あり',
    disruptive: '業務の中断またはデータ損失のおそれあり',
    undo: '元に戻す方法',
  },
  zh: {
    parts: ['原因分析', '诊断步骤', '解决方法', '要求', '可能的问题', '预防措施', '参考资料'],
    read: '仅读取',
    change: '会更改设置',
    disruptive: '会中断工作或可能丢失数据',
    undo: '恢复方法',
  },
};

/** What a model may write for the code of a language. */
export const LANGUAGE_NAMES: Readonly<Record<string, readonly string[]>> = {
  de: ['german', 'deutsch'],
  fr: ['french', 'français', 'francais'],
  es: ['spanish', 'español', 'espanol', 'castellano'],
  pt: ['portuguese', 'português', 'portugues'],
  it: ['italian', 'italiano'],
  nl: ['dutch', 'nederlands'],
  pl: ['polish', 'polski'],
  ru: ['russian', 'русский'],
  cs: ['czech', 'čeština', 'česky'],
  ja: ['japanese', '日本語'],
  zh: ['chinese', '中文', '简体中文'],
};
