const transform = {
  '\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2023',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic', importSource: 'preact' } },
      },
      module: { type: 'es6' },
    },
  ],
};

const needServers = ['engine', 'house', 'pages'];

function project(displayName, testMatch, testPathIgnorePatterns = []) {
  return {
    displayName,
    testMatch,
    testPathIgnorePatterns: ['/node_modules/', ...testPathIgnorePatterns],
    testEnvironment: 'node',
    extensionsToTreatAsEsm: ['.ts', '.tsx'],
    transform,
  };
}

export default {
  testTimeout: 120_000,
  testSequencer: '<rootDir>/jest.order.config.js',
  projects: [
    project(
      'unit',
      ['<rootDir>/tests/**/*.test.{ts,tsx}'],
      needServers.map((name) => `<rootDir>/tests/${name}/`),
    ),
    ...needServers.map((name) => project(name, [`<rootDir>/tests/${name}/**/*.test.{ts,tsx}`])),
  ],
};
