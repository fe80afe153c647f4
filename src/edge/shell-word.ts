/** A file name as one types it into a shell: the cures in messages can be copied. */

export function shellWord(name: string): string {
  if (/^[\p{L}\p{N}_./@%+=:,-]+$/u.test(name)) return name.startsWith("-") ? `./${name}` : name;
  return `'${name.replaceAll("'", "'\\''")}'`;
}
