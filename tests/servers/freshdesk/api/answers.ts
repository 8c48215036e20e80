/** What an API handler gives back. `body` undefined is an empty body; a string is sent as it is. */
export interface ApiAnswer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
  /** 1 unless includes make it dearer. */
  credits?: number;
}

/** Thrown by handlers to end a request with an error answer. */
export class ApiProblem extends Error {
  readonly answer: ApiAnswer;
  constructor(answer: ApiAnswer) {
    super(`API answer ${answer.status}`);
    this.answer = answer;
  }
}

export interface FieldError {
  field: string;
  message: string;
  code: string;
  additional_info?: object;
}

export const ok = (body: unknown, credits = 1): ApiAnswer => ({ status: 200, body, credits });

const coded = (status: number, code: string, message: string) => new ApiProblem({ status, body: { code, message } });

/** Shape (a): validation. Shape (b): `{code, message}`. Shape (c): no body at all. */
export const problem = {
  validation: (...errors: FieldError[]) =>
    new ApiProblem({ status: 400, body: { description: 'Validation failed', errors } }),
  unknownField: (field: string) =>
    problem.validation({ field, message: 'Unexpected/invalid field in request', code: 'invalid_field' }),
  invalidValue: (field: string, message: string) => problem.validation({ field, message, code: 'invalid_value' }),
  missingField: (field: string) =>
    problem.validation({ field, message: 'It should be present', code: 'missing_field' }),
  wrongType: (field: string, type: string) =>
    problem.validation({ field, message: `It should be a/an ${type}`, code: 'datatype_mismatch' }),
  badKey: () => coded(401, 'invalid_credentials', 'You have to be logged in to perform this action.'),
  forbidden: () => coded(403, 'access_denied', 'You are not authorized to perform this action.'),
  notInPlan: () => coded(403, 'require_feature', 'The feature is not supported in your plan. Please upgrade.'),
  // Codes: official documentation; the wording is a guess.
  accountRefused: (code: string) => coded(403, code, 'Your account cannot be used right now.'),
  // Also for an administrator's key (live-measured 2026); the wording is a guess.
  otherUser: () => coded(403, 'invalid_user', 'You cannot act as another agent.'),
  invalidJson: () => coded(400, 'invalid_json', 'Request body has invalid json format'),
  // Guess: body of 406 is not documented.
  notAcceptable: () => new ApiProblem({ status: 406 }),
  wrongContentType: (type: string) =>
    coded(415, 'invalid_content_type', `Content-Type header is set to ${type}. It should be set to application/json`),
  notFound: () => new ApiProblem({ status: 404 }),
  methodNotAllowed: (method: string, allowed: string) =>
    new ApiProblem({
      status: 405,
      headers: { allow: allowed },
      // Guess: wording.
      body: { message: `${method} method is not allowed. It should be one of these method(s): ${allowed}` },
    }),
  lengthRequired: (status: 411 | 400) =>
    new ApiProblem({
      status,
      headers: { 'content-type': 'text/html' },
      body: '<html><body>Length Required: Content-Length</body></html>',
    }),
  serverError: () => new ApiProblem({ status: 500, body: { message: "We're sorry, but something went wrong." } }),
};
