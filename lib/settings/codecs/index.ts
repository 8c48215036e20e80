import type { Field } from '../registry/field';
import type { Kind } from '../registry/kinds';
import { agentPage, baseUrl, domain } from './addresses';
import type { Codec } from './codec';
import { cap, mark, playbooks, prices } from './lists';
import { patterns } from './patterns';
import { choice, flag, language, number, text } from './plain';
import { signature, template } from './texts';

/** A codec whose values are known only to its field. */
type AnyCodec = Codec<Kind, unknown, unknown>;

const CODECS = {
  number,
  text,
  flag,
  choice,
  language,
  domain,
  'agent-page': agentPage,
  'base-url': baseUrl,
  template,
  signature,
  playbooks,
  cap,
  mark,
  prices,
  patterns,
} satisfies Record<Kind['is'], unknown>;

/** How the form, files and checks handle a setting. */
export const codecOf = ({ kind }: Field): AnyCodec => CODECS[kind.is] as unknown as AnyCodec;
