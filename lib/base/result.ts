/** An answer that may be an expected failure. Codes are kebab-case and never hold a person's words. */
export type Result<Value, Code extends string = never> = Success<Value> | Failure<Code>;

export type Success<Value> = { ok: true; value: Value };
export type Failure<Code extends string> = { ok: false; code: Code };

export function succeed(): Success<void>;
export function succeed<Value>(value: Value): Success<Value>;
export function succeed<Value>(value?: Value): Success<Value | undefined> {
  return { ok: true, value };
}

export function fail<Code extends string>(code: Code): Failure<Code> {
  return { ok: false, code };
}
