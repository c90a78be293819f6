/**
 * Four projects, named after what a test needs:
 * unit (nothing), pane (a DOM), host (the real office.js against the embedded host), scenes (a real browser).
 */
const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  },
};

const shared = {
  transform: { '^.+\\.(tsx?|m?js)$': ['@swc/jest', swc] },
  transformIgnorePatterns: ['/node_modules/(?!(@cj-tech-master/excelts|@borgar/fx|numfmt)/)'],
};

export default {
  maxWorkers: 2,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['\\.host\\.test\\.ts$', '/node_modules/'],
    },
    {
      ...shared,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/**/*.test.tsx'],
      setupFiles: ['<rootDir>/test/support/browserStubs.ts'],
    },
    {
      ...shared,
      displayName: 'host',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.host.test.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/support/keepUsedMembers.ts'],
    },
    {
      ...shared,
      displayName: 'scenes',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/scenes/**/*.scene.ts', '<rootDir>/test/host/page/**/*.page.ts'],
      globalSetup: '<rootDir>/test/support/browser/startServer.ts',
      globalTeardown: '<rootDir>/test/support/browser/stopServer.ts',
    },
  ],
};
