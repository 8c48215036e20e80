const set = (names: string) => new Set(names.split(' '));

/** Elements that have no content and no end. */
export const VOID = set('area base br col embed hr img input link meta param source track wbr keygen frame');

/** Elements that stand on lines of their own. */
export const BLOCK = set(
  'address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup legend li main menu nav ol optgroup option p pre search section summary table tbody tfoot thead tr ul',
);

/** What ends an open paragraph (HTML standard, "in body"). */
export const ENDS_PARAGRAPH = set(
  'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table ul xmp plaintext',
);

/** An end tag inside these closes nothing outside of them ("scope" in the HTML standard). */
export const SCOPE = set('table td th caption template marquee object applet');

/** Formatting elements end by themselves, whatever was opened in them. */
export const FORMATTING = set('a b big code em font i nobr s small strike strong tt u');

/** Between these and what a tag of another kind opened, its end tag is not obeyed ("special" in the HTML standard). */
export const SPECIAL = new Set(
  [...BLOCK, ...SCOPE, ...set('button colgroup iframe select textarea noscript')].filter(
    (name) => !/^(?:option|optgroup|legend)$/.test(name),
  ),
);

/** Elements whose content no reader of a mail sees: the first two hold no text, the others may. */
export const NO_TEXT = set('script style');
export const NEVER_SHOWN = set('title template noscript datalist noframes noembed iframe audio video canvas');

/** There is one of each, whatever tags say: the page's own frame is not among the open elements. */
export const FRAME = set('html head body');

/** Which open elements a start tag ends, and inside of what they are looked for. */
export const ENDS: Record<string, { ends: readonly string[]; within: readonly string[] }> = {
  li: { ends: ['li'], within: ['ul', 'ol', 'menu', 'dir'] },
  dt: { ends: ['dt', 'dd'], within: ['dl'] },
  dd: { ends: ['dt', 'dd'], within: ['dl'] },
  option: { ends: ['option'], within: ['select', 'datalist'] },
  optgroup: { ends: ['option', 'optgroup'], within: ['select'] },
  td: { ends: ['td', 'th'], within: ['table', 'tr'] },
  th: { ends: ['td', 'th'], within: ['table', 'tr'] },
  tr: { ends: ['tr', 'td', 'th'], within: ['table'] },
  tbody: { ends: ['tbody', 'thead', 'tfoot', 'tr', 'td', 'th'], within: ['table'] },
  thead: { ends: ['tbody', 'thead', 'tfoot', 'tr', 'td', 'th'], within: ['table'] },
  tfoot: { ends: ['tbody', 'thead', 'tfoot', 'tr', 'td', 'th'], within: ['table'] },
};

/** End tags that also close what lies in a table's inside; others stop at a cell. */
export const OF_TABLE = set('table tbody thead tfoot tr td th caption');
