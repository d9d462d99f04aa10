/** A schema of this folder by its name, as the function that checks by it; `vite.config.ts` makes it. */
declare module 'schema:*' {
  import type { ValidateFunction } from 'ajv';

  const validate: ValidateFunction;
  export default validate;
}
