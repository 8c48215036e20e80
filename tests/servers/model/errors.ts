/** An error answer in OpenAI's shape. Source: public recordings, 2025-2026, and the public error guide. */
export type ApiError = {
  status: number;
  body: { error: { message: string; type: string; param: string | null; code: string | null } };
};

export function apiError(
  status: number,
  message: string,
  code: string | null = null,
  param: string | null = null,
  type = 'invalid_request_error',
): ApiError {
  return { status, body: { error: { message, type, param, code } } };
}

export const unsupportedParameter = (param: string, hint = '') =>
  apiError(
    400,
    `Unsupported parameter: '${param}' is not supported with this model.${hint}`,
    'unsupported_parameter',
    param,
  );

export const unsupportedValue = (param: string, message: string) =>
  apiError(400, `Unsupported value: ${message}`, 'unsupported_value', param);

export const unknownModel = (model: string) =>
  apiError(404, `The model \`${model}\` does not exist or you do not have access to it.`, 'model_not_found');

/** Guess: the sentence follows that of models switched off in 2024. */
export const modelOff = (model: string) =>
  apiError(
    404,
    `The model \`${model}\` has been deprecated, learn more here: https://platform.openai.com/docs/deprecations`,
    'model_not_found',
  );

export const invalidUrl = (method: string, path: string) => apiError(404, `Invalid URL (${method} ${path})`);

/** Null when the `authorization` header is good enough here: any key that starts with `sk-`, except `sk-wrong…`. */
export function checkKey(authorization: string | undefined): ApiError | null {
  const key = /^Bearer\s+(\S+)$/i.exec(authorization ?? '')?.[1];
  if (key === undefined) {
    return apiError(
      401,
      "You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer auth (i.e. Authorization: Bearer YOUR_KEY).",
    );
  }
  if (key.startsWith('sk-') && !key.startsWith('sk-wrong')) return null;
  const masked = key.length > 12 ? `${key.slice(0, 8)}${'*'.repeat(key.length - 12)}${key.slice(-4)}` : '****';
  return apiError(
    401,
    `Incorrect API key provided: ${masked}. You can find your API key at https://platform.openai.com/account/api-keys.`,
    'invalid_api_key',
  );
}
