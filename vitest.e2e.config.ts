import { defineConfig } from 'vitest/config';

// One cluster at a time; a run of the whole pipeline takes most of a minute.
export default defineConfig({ test: { include: ['__tests__/e2e/**/*.itg.ts'], fileParallelism: false, testTimeout: 600_000, hookTimeout: 120_000 } });
