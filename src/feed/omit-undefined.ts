type Loose<T> = { readonly [K in keyof T]: T[K] | undefined };

/** The same without the fields that hold nothing. */
export const omitUndefined = <T extends object>(fields: Loose<T>): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
