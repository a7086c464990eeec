import { defineConfig } from 'tsup'

// The library in both module systems with types for each; the command line as
// one file that carries its own argument parser, so that nobody who imports the
// library installs it.
export default defineConfig([
  {
    entry: ['src/index.ts', 'src/testing.ts'],
    format: ['esm', 'cjs'],
    dts: true,
    target: 'node20',
    platform: 'neutral',
    treeshake: true,
    splitting: false
  },
  {
    entry: ['src/cli.ts'],
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    noExternal: ['commander'],
    banner: {
      // The bundled argument parser is a CommonJS module that requires Node's own modules.
      js: "import { createRequire as __createRequire } from 'node:module'\nconst require = __createRequire(import.meta.url)"
    }
  }
])
