import { defineConfig } from 'vitest/config';

// One browser, and one page at a time: two cores. Starting Chromium on a cold disk takes some seconds.
export default defineConfig({
  test: {
    include: ['__tests__/browser/**/*.browser.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
