import { type ChatBody, isRecord } from './body.ts';
import { isReasoning, MODELS, MODELS_OFF } from './catalogue.ts';
import { type ApiError, apiError, modelOff, unknownModel, unsupportedParameter, unsupportedValue } from './errors.ts';

const given = (body: ChatBody, param: keyof ChatBody) => body[param] !== undefined && body[param] !== null;

/** Not taken by any reasoning model. */
const REFUSED = ['presence_penalty', 'frequency_penalty', 'logprobs', 'stop'] as const;

function effortProblem(body: ChatBody): ApiError | null {
  const effort = body.reasoning_effort;
  if (!given(body, 'reasoning_effort') || body.model === 'demo') return null;
  // Guess: the answer of models without reasoning, which names no parameter and has no code.
  if (!isReasoning(body.model)) return apiError(400, 'Unrecognized request argument supplied: reasoning_effort');
  if (/^gpt-6(\.1-sol|-astra)/.test(body.model) && (effort === 'none' || effort === 'minimal')) {
    const efforts = body.model.includes('sol')
      ? "'low', 'medium', 'high', 'xhigh', and 'max'"
      : "'low', 'medium', 'high', and 'xhigh'";
    return unsupportedValue(
      'reasoning_effort',
      `'${effort}' is not supported with the '${body.model}' model. Supported values are: ${efforts}.`,
    );
  }
  return null;
}

/** Sampling parameters work on reasoning models only while they do not reason, and never on gpt-6.1-sol. */
function samplingProblem(body: ChatBody): ApiError | null {
  if (body.reasoning_effort === 'none') return null;
  for (const param of ['temperature', 'top_p'] as const) {
    const value = body[param];
    if (!given(body, param) || value === 1) continue;
    return unsupportedValue(
      param,
      `'${param}' does not support ${String(value)} with this model. Only the default (1) value is supported.`,
    );
  }
  return null;
}

function schemaProblem(schema: unknown, name: string, context = '()'): ApiError | null {
  if (!isRecord(schema)) return null;
  const invalid = (what: string) =>
    apiError(
      400,
      `Invalid schema for response_format '${name}': In context=${context}, ${what}`,
      null,
      'response_format',
    );
  const properties = schema.properties;
  if (isRecord(properties)) {
    const required = Array.isArray(schema.required) ? schema.required : [];
    if (schema.additionalProperties !== false) {
      return invalid("'additionalProperties' is required to be supplied and to be false.");
    }
    const missing = Object.keys(properties).find((key) => !required.includes(key));
    if (missing) {
      return invalid(
        `'required' is required to be supplied and to be an array including every key in properties. Missing '${missing}'.`,
      );
    }
    for (const [key, child] of Object.entries(properties)) {
      const problem = schemaProblem(child, name, `('properties', '${key}')`);
      if (problem) return problem;
    }
  }
  return schemaProblem(schema.items, name, `${context.slice(0, -1)}, 'items')`);
}

function formatProblem(body: ChatBody): ApiError | null {
  const format = body.response_format;
  if (!isRecord(format) || format.type !== 'json_schema') return null;
  const spec = isRecord(format.json_schema) ? format.json_schema : {};
  const name = String(spec.name ?? '');
  if (!/^[\w-]{1,64}$/.test(name)) {
    return apiError(
      400,
      `Invalid 'response_format.json_schema.name': '${name}'. Expected a string that matches the pattern '^[a-zA-Z0-9_-]+$', at most 64 characters.`,
      'invalid_value',
      'response_format.json_schema.name',
    );
  }
  return spec.strict === true ? schemaProblem(spec.schema, name) : null;
}

/** The first reason why OpenAI would not take this request, or null. One at a time, as the real one answers. */
export function refusal(body: ChatBody): ApiError | null {
  const { model } = body;
  if (MODELS_OFF.includes(model)) return modelOff(model);
  if (!MODELS.some(({ id }) => id === model)) return unknownModel(model);
  const shape = formatProblem(body) ?? effortProblem(body);
  if (shape || !isReasoning(model)) return shape;
  if (given(body, 'max_tokens')) return unsupportedParameter('max_tokens', " Use 'max_completion_tokens' instead.");
  const refused = REFUSED.find((param) => given(body, param));
  if (refused) return unsupportedParameter(refused);
  return samplingProblem(body);
}
