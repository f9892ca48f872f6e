/**
 * A program: writes the comment of one run as the action's environment describes it, and prints what upsertComment
 * returned. In a process of its own because @actions/github looks for a proxy once, when it is loaded.
 */
import { readFileSync } from 'node:fs';
import { commentMarker, githubContext } from '../../src/github/context.ts';
import { upsertComment } from '../../src/github/upsert-comment.ts';
import { renderMarker } from '../../src/report/marker.ts';
import { fakeIo } from './fake-io.ts';
import { WRITE_TOKEN } from './github-double.ts';

const context = githubContext(process.env, (path) => readFileSync(path, 'utf8'));
const body = `${renderMarker(commentMarker(context))}\n\npassed\n`;
const io = fakeIo(() => undefined);
console.log(JSON.stringify(await upsertComment(io, context, { token: WRITE_TOKEN, render: () => body })));
