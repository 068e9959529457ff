// The rules for Svelte's files, with their types. All other files are oxlint's (.oxlintrc.json), with the same rules, in a
// tenth of the time.
import js from '@eslint/js'
import svelte from 'eslint-plugin-svelte'
import { defineConfig } from 'eslint/config'
import globals from 'globals'
import ts from 'typescript-eslint'

export default defineConfig(
  { ignores: ['.svelte-check/', '**/*.js', '**/*.ts', '!**/*.svelte.ts'] },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'], parser: ts.parser },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `void promise` says that nobody waits; that is what it is for.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      // Links of this page lead to its own query string; there is no router to resolve them.
      'svelte/no-navigation-without-resolve': 'off',
      // `{' '}` keeps a blank that the compiler would drop at the edge of a block.
      'svelte/no-useless-mustaches': 'off',
      // Sets here are made anew and never changed: the state that holds them is what reacts.
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
)
