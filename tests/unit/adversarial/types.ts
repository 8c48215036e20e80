import type { Shape } from './shapes';

/** A node of a syntax tree, as far as it matters here. */
// biome-ignore lint/suspicious/noExplicitAny: the tree has a hundred kinds of nodes, and a wrong guess only finds no shape.
export type Node = any;

/** A file's own types, and where it has others from. */
export type Scope = {
  types: Map<string, Node>;
  imported: Map<string, { scope: () => Scope | null; name: string }>;
};

const KEYWORDS: Record<string, Shape> = {
  TSStringKeyword: { is: 'text' },
  TSUnknownKeyword: { is: 'unknown' },
  TSNumberKeyword: { is: 'number' },
  TSBooleanKeyword: { is: 'boolean' },
  TSNullKeyword: { is: 'value', value: null },
};

const KNOWN: Record<string, Shape> = {
  Headers: { is: 'headers' },
  ReadonlySet: { is: 'set' },
  Set: { is: 'set' },
  ReadonlyMap: { is: 'map' },
  Map: { is: 'map' },
  // Made from tables or schemas, so that their type does not tell.
  FailureKind: { is: 'value', value: 'model-unavailable' },
  // The person's own; two lists that grow together, theirs and a ticket's words, are no attack.
  Playbook: {
    is: 'object',
    fields: {
      id: { is: 'value', value: 'vpn' },
      title: { is: 'value', value: 'VPN' },
      keywords: { is: 'list', of: { is: 'value', value: 'vpn client' } },
      guidance: { is: 'value', value: 'Ask for the version.' },
    },
  },
};

/** Types within types within types: what lies deeper is not made up. */
const DEEPEST = 30;

/** The shape of a type; null for what nobody can make up from the type alone: databases, ports, elements of a page. */
export function shapeOf(node: Node, scope: Scope, depth = 0): Shape | null {
  if (!node || depth > DEEPEST) return null;
  const inner = (one: Node) => shapeOf(one, scope, depth + 1);
  const list = (one: Node): Shape | null => {
    const of = inner(one);
    return of && { is: 'list', of };
  };
  switch (node.type) {
    case 'TSArrayType':
      return list(node.elementType);
    case 'TSTypeOperator':
    case 'TSParenthesizedType':
      return inner(node.typeAnnotation);
    case 'TSLiteralType':
      return { is: 'value', value: node.literal.value ?? 0 };
    case 'TSUnionType':
      return ofUnion(node.types.map(inner));
    case 'TSIntersectionType':
      return merged(node.types.map(inner));
    case 'TSTypeLiteral':
      return ofMembers(node.members, inner);
    case 'TSFunctionType':
      return ofFunction(node);
    case 'TSIndexedAccessType': {
      const whole = inner(node.objectType);
      const key = node.indexType?.literal?.value;
      return whole?.is === 'object' ? (whole.fields[key] ?? null) : null;
    }
    case 'TSTypeReference':
      return ofName(node, scope, depth);
    default:
      return KEYWORDS[node.type] ?? null;
  }
}

/** Text, where one of them may be text. */
function ofUnion(shapes: (Shape | null)[]): Shape | null {
  return shapes.find((shape) => shape?.is === 'text') ?? shapes.find((shape) => shape !== null) ?? null;
}

function merged(shapes: (Shape | null)[]): Shape | null {
  const fields: Record<string, Shape> = {};
  for (const shape of shapes) {
    if (shape?.is !== 'object') return null;
    Object.assign(fields, shape.fields);
  }
  return { is: 'object', fields };
}

function ofMembers(members: Node[], inner: (node: Node) => Shape | null): Shape | null {
  const fields: Record<string, Shape> = {};
  for (const member of members) {
    if (member.type !== 'TSPropertySignature') return null;
    const shape = inner(member.typeAnnotation?.typeAnnotation);
    if (shape) fields[member.key.name ?? member.key.value] = shape;
    else if (!member.optional) return null;
  }
  return { is: 'object', fields };
}

/** The two kinds of functions that text work is given: one that normalises, and chance. */
function ofFunction(node: Node): Shape | null {
  const returned = node.returnType?.typeAnnotation?.type;
  if (returned === 'TSNumberKeyword' && node.params.length === 0) return { is: 'some number' };
  const given = node.params[0]?.typeAnnotation?.typeAnnotation?.type;
  return returned === 'TSStringKeyword' && given === 'TSStringKeyword' ? { is: 'same text' } : null;
}

function ofName(node: Node, scope: Scope, depth: number): Shape | null {
  const name: string = node.typeName?.name ?? '';
  const given: Node[] = node.typeArguments?.params ?? [];
  const inner = (one: Node) => shapeOf(one, scope, depth + 1);
  if (KNOWN[name]) return KNOWN[name];
  const own = scope.types.get(name);
  if (own) return shapeOf(own, scope, depth + 1);
  const imported = scope.imported.get(name);
  if (imported) {
    const from = imported.scope();
    return from && ofName({ typeName: { name: imported.name } }, from, depth + 1);
  }
  if (name === 'Record') {
    const of = inner(given[1]);
    return of && { is: 'record', of };
  }
  if (name === 'Array' || name === 'ReadonlyArray') {
    const of = inner(given[0]);
    return of && { is: 'list', of };
  }
  if (['Pick', 'Omit', 'Partial', 'Readonly'].includes(name)) return inner(given[0]);
  return null;
}
