type Loose<T> = { readonly [K in keyof T]: T[K] | undefined };

/** The same without the fields that hold nothing. */
export function omitUndefined<T extends object>(fields: Loose<T>): T {
  const found: Partial<T> = {};
  for (const name in fields) if (fields[name] !== undefined) found[name] = fields[name] as T[typeof name];
  return found as T;
}
