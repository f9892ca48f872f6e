import { defineConfig } from 'vitest/config';

// Two cores: more workers than that only make the loopback tests late.
export default defineConfig({ test: { include: ['__tests__/**/*.test.ts'], maxWorkers: 2, testTimeout: 90_000 } });
