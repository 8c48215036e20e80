/** Builds an element. Attributes with `true` are bare, with false or null left out. */
export function h(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children);
  return node;
}

/** Changes the text but keeps the text node, as the real page's framework does. */
export function setText(node, text) {
  const first = node.firstChild;
  if (first?.nodeType === Node.TEXT_NODE) {
    if (first.data !== text) first.data = text;
  } else node.prepend(text);
}

const UNSAFE = 'script, style, iframe, object, embed, form, link, meta, base';

/** Message bodies come from strangers. */
export function setBody(node, html) {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const unsafe of parsed.querySelectorAll(UNSAFE)) unsafe.remove();
  for (const element of parsed.body.querySelectorAll('*'))
    for (const { name, value } of [...element.attributes])
      if (name.startsWith('on') || /^\s*javascript:/i.test(value)) element.removeAttribute(name);
  node.replaceChildren(...parsed.body.childNodes);
}
