import { settingMessages } from '../words/en/setting-messages';
import { adapt } from '../words/locale';
import type { Message } from '../words/message';
import { piecesOf } from '../words/pieces';
import { formOf } from '../words/words';
import { labelText, nameText } from './labels';
import type { Told } from './message';

const MESSAGES: Readonly<Record<string, Message>> = adapt(settingMessages, 'settingMessages');

/** What is said of a setting, in words: the one place where they are made. */
export function textOf(told: Told): string {
  if (typeof told !== 'object') return String(told);
  if ('setting' in told) return nameText(told.setting);
  if ('label' in told) return labelText(told.label);
  const { kind, params = {} } = told;
  const texts = Object.fromEntries(Object.entries(params).map(([name, param]) => [name, textOf(param)]));
  return piecesOf(formOf(MESSAGES[kind] ?? kind, params), texts).join('');
}
