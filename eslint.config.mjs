import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Folders that a folder must not import from: the direction of dependency in ARCHITECTURE.md. */
const mayNotImport = (folder, ...forbidden) => ({
  files: [`${folder}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: forbidden.map((name) => ({
          group: [name],
          message: `${folder} does not depend on ${name}`,
        })),
      },
    ],
  },
});

export default tseslint.config(
  { ignores: ['dist/', '.cache/', 'test-output/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-console': 'error',
    },
  },
  { files: ['scripts/**', '*.config.*'], rules: { 'no-console': 'off' } },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins, 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  mayNotImport('src/domain', '**/layout/**', '**/excel/**', '**/app/**', '**/taskpane/**', '**/host/**'),
  mayNotImport('src/layout', '**/excel/**', '**/app/**', '**/taskpane/**', '**/host/**'),
  mayNotImport('src/excel', '**/taskpane/**', '**/commands/**', '**/host/**'),
  mayNotImport('src/app', '**/excel/**', '**/taskpane/**', '**/commands/**', '**/host/**'),
  mayNotImport('src/taskpane', '**/host/**'),
  mayNotImport('src/commands', '**/taskpane/**', '**/host/**'),
  mayNotImport('host', '**/src/**'),
  mayNotImport('host/objects', '**/src/**', '**/protocol/**', '**/page/**'),
  mayNotImport('host/engine', '**/src/**', '**/objects/**', '**/protocol/**', '**/page/**'),
);
