/** Artifacts in memory. */
import type { ArtifactSource, FoundArtifact } from '../../src/github/artifact-source.ts';
import { type ZipEntry, type ZipShape, zipArchive } from './zip-archive.ts';

/** An artifact by name: its archive, or how its download goes wrong. */
export type Given = Buffer | Error | 'never';

/** Ids grow in the order in which the artifacts are given. */
export function artifactSource(given: readonly (readonly [name: string, Given])[]): ArtifactSource {
  const found = given.map(
    ([name, archive], index): FoundArtifact => ({
      id: index + 1,
      name,
      sizeBytes: Buffer.isBuffer(archive) ? archive.length : 10,
    }),
  );
  return {
    list: async () => found,
    download: async ({ id }, limitBytes) => {
      const archive = given[id - 1]?.[1];
      if (archive === 'never') return await new Promise(() => undefined);
      if (!Buffer.isBuffer(archive)) throw archive ?? new Error('there is none');
      if (archive.length > limitBytes) throw new Error('the archive is too large');
      return archive;
    },
  };
}

/** A bundle with this report.json, and with what else is given. */
export function bundle(report: unknown, others: readonly ZipEntry[] = [], shape: ZipShape = {}): Buffer {
  const content = typeof report === 'string' || Buffer.isBuffer(report) ? report : JSON.stringify(report);
  return zipArchive([{ name: 'report.json', content }, ...others], shape);
}
