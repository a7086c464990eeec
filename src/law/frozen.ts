/** Data that nobody can change: the object and all that it holds are frozen. */
export function frozen<const T extends object>(data: T): T {
  for (const value of Object.values(data)) if (typeof value === 'object' && value !== null) frozen(value)
  return Object.freeze(data)
}
