/** The glossary's files are checked by their schema, not by the compiler: their inferred types would be megabytes. */
declare module "*.json" {
  const value: readonly unknown[];
  /** Of `package.json`. */
  export const version: string;
  export default value;
}
