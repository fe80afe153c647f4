/** What is made when it is first asked for, and kept: tables that a program which never asks should not pay for. */
export function later<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
