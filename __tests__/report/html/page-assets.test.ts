import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pageFiles } from '../../../scripts/page.ts';
import { PAGE_SCRIPT, PAGE_STYLE } from '../../../src/generated/page-assets.ts';

describe('the script and style of the page', () => {
  it.each(Object.entries(pageFiles()))('%s is fresh (npm run docs)', (name, content) => {
    expect(content === readFileSync(name, 'utf8')).toBe(true);
  });

  it('are the same whenever they are made', () => {
    expect(pageFiles()).toEqual(pageFiles());
  });

  it('ask no server for anything, and name no path of the machine they were made on', () => {
    expect(PAGE_STYLE).not.toMatch(/url\(|@import|@font-face/);
    expect(PAGE_SCRIPT).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|\beval\(/);
    expect(PAGE_SCRIPT + PAGE_STYLE).not.toContain(process.cwd());
  });

  it('are small', () => {
    expect(PAGE_SCRIPT.length + PAGE_STYLE.length).toBeLessThan(100_000);
  });
});
