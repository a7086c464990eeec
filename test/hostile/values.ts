import fc from 'fast-check'

/** What no data can be, but a caller in JavaScript can pass. */
const trap = (): never => {
  throw new Error('a trap was sprung')
}
const cyclic: Record<string, unknown> = { facts: [] }
cyclic.self = cyclic
const revoked = Proxy.revocable({}, {})
revoked.revoke()

const livingValues: readonly unknown[] = [
  undefined,
  Symbol('facts'),
  225n,
  trap,
  cyclic,
  revoked.proxy,
  new Proxy(
    {},
    { get: trap, has: trap, ownKeys: trap, getPrototypeOf: trap, getOwnPropertyDescriptor: trap }
  ),
  new Proxy([], { get: trap, has: trap, ownKeys: trap }),
  Object.defineProperty({}, 'lapseDate', { get: trap, enumerable: true }),
  { toString: trap, valueOf: trap, toJSON: trap, [Symbol.toPrimitive]: trap, [Symbol.iterator]: trap },
  { length: 1e9 },
  new Array(5),
  Object.assign([1], { lapseDate: '2018-01-01' }),
  Object.create(null),
  Object.create({ lapseDate: '2018-01-01' }),
  new Map([['lapseDate', '2018-01-01']]),
  new Date(Number.NaN),
  /x/,
  new String('2018-01-01'),
  new Uint8Array(8),
  Promise.resolve(1),
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  -0
]

const nested = (depth: number, inner: string): unknown =>
  JSON.parse(`${'['.repeat(depth)}${inner}${']'.repeat(depth)}`)

/** What JSON can hold and no case should. */
const dataValues: readonly unknown[] = [
  null,
  true,
  '',
  ' ',
  '5',
  '1e3',
  5,
  -1,
  0.1,
  1e308,
  2 ** 53,
  5e-324,
  '2018-02-30',
  '2018-2-3',
  '2018-01-01T00:00:00Z',
  '1989-12-31',
  '1990-01-01',
  '2100-12-01',
  '2100-12-31',
  '2101-01-01',
  '9999-12-31',
  '0000-00-00',
  '-271821-04-20',
  '2018-01-01\n',
  '٢٠١٨-٠١-٠١',
  'unknown',
  'yes',
  'ongoing',
  'NaN',
  '\u0000',
  '\ud800',
  '\u202e',
  'x'.repeat(100_000),
  '{day}<script>alert(1)</script>',
  '__proto__',
  'constructor',
  [],
  {},
  [[]],
  [null],
  nested(1000, ''),
  nested(1000, '{"__proto__":1}'),
  JSON.parse('{"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}}}'),
  Array.from({ length: 10_001 }, () => ({})),
  Array.from({ length: 3000 }, (_, index) => index),
  Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`key${index}`, index]))
]

/** A value that is made when it is used, for whoever prints a proxy that throws has thrown. */
export type Made = () => unknown

const madeOf = (name: string, values: readonly unknown[]): fc.Arbitrary<Made> =>
  fc
    .nat(values.length - 1)
    .map((index) => Object.assign(() => values[index], { [fc.toStringMethod]: () => `${name}[${index}]` }))
const made = (arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<Made> =>
  arbitrary.map((value) =>
    Object.assign(() => value, { [fc.toStringMethod]: () => fc.stringify(value).slice(0, 500) })
  )

/** Values that JSON can carry. */
export const hostileData = fc.oneof(madeOf('dataValues', dataValues), made(fc.jsonValue()))

/** Values that a caller in JavaScript can pass. */
export const hostileValue = fc.oneof(
  madeOf('dataValues', dataValues),
  madeOf('livingValues', livingValues),
  made(
    fc.anything({
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true
    })
  )
)

const keys = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'length',
  'id',
  '',
  'x\n',
  '\ud800'
)

/** A value with something hostile in one place of it, which a list of numbers chooses. */
function spoilt(value: unknown, way: readonly number[], bad: unknown, key: string): unknown {
  const [first, ...further] = way
  if (first === undefined || typeof value !== 'object' || value === null) return bad
  if (Array.isArray(value)) {
    const place = first % (value.length + 1)
    if (place === value.length) return [...value, bad]
    return value.map((one, index) => (index === place ? spoilt(one, further, bad, key) : one))
  }
  const names = Object.keys(value)
  const place = first % (names.length + 2)
  // One more field, a field less, or something in one of them.
  if (place === names.length) {
    const more = { ...value }
    return Object.defineProperty(more, key, {
      value: bad,
      enumerable: true,
      configurable: true,
      writable: true
    })
  }
  const chosen = names[place] ?? names[first % Math.max(1, names.length)] ?? ''
  const { [chosen]: inner, ...others } = value as Record<string, unknown>
  return place === names.length + 1 ? others : { ...value, [chosen]: spoilt(inner, further, bad, key) }
}

/** One of some values, with something hostile in a place of it. */
export const spoiltOf = (values: readonly unknown[], bad: fc.Arbitrary<Made>): fc.Arbitrary<Made> =>
  fc
    .tuple(fc.nat(values.length - 1), fc.array(fc.nat(40), { maxLength: 7 }), bad, keys)
    .map(([place, way, inner, key]) =>
      Object.assign(() => spoilt(values[place], way, inner(), key), {
        [fc.toStringMethod]: () => `case ${place}, at ${way}, ${key}: ${fc.stringify(inner)}`
      })
    )
