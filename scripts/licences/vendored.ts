/**
 * Code of others inside of packages, found by reading them: no package.json names it. A package with an entry here is
 * to be read again at every new version (the build says so); one without is searched for signs of such code
 * (inspect.ts).
 */

/** Code of one origin in a package. */
export interface VendoredPart {
  readonly name: string;
  /** SPDX identifier. */
  readonly licence: string;
  /** Paths in the package of the modules that hold it. The part has a notice when one of them is in a bundle. */
  readonly modules: RegExp;
  /**
   * File of the package with the notice. Without one, the notice is `copyright` and the standard text of the licence.
   */
  readonly file?: string;
  readonly copyright?: string;
}

export interface Reviewed {
  /** The version that was read. */
  readonly version: string;
  readonly parts: readonly VendoredPart[];
  /** Modules with a sign of foreign code that is none: the package's own notice, or a word in another sense. */
  readonly own?: RegExp;
}

const NODE =
  'Copyright Node.js contributors. All rights reserved.\nCopyright Joyent, Inc. and other Node contributors. All rights reserved.';

const GOOGLE = 'Copyright 2008 Google Inc.  All rights reserved.';

/** Code of a package that a module of ours holds as text, where the bundler can't see it. */
export interface Embedded {
  /** The path of our module, from the root of the project or from a copy of it. */
  readonly holder: RegExp;
  readonly package: string;
  /** Paths in the package. */
  readonly modules: readonly string[];
}

/** What scripts/page.ts takes into the page. */
export const EMBEDDED: readonly Embedded[] = [
  {
    holder: /(?:^|\/)src\/generated\/page-assets\.[jt]s$/,
    package: 'uplot',
    modules: ['dist/uPlot.esm.js', 'dist/uPlot.min.css'],
  },
];

/** By the name of the package around it. */
export const REVIEWED: Readonly<Record<string, Reviewed>> = {
  '@actions/artifact': {
    version: '6.2.1',
    parts: [
      {
        name: 'protobuf',
        licence: 'BSD-3-Clause',
        modules: /^lib\/generated\/google\/protobuf\//,
        copyright: GOOGLE,
      },
    ],
  },
  '@actions/exec': {
    version: '3.0.0',
    parts: [{ name: 'Node.js', licence: 'MIT', modules: /^lib\/toolrunner\.js$/, copyright: NODE }],
  },
  '@actions/io': {
    version: '3.0.2',
    parts: [
      {
        name: 'ShellJS',
        licence: 'BSD-3-Clause',
        modules: /^lib\/io\.js$/,
        copyright: 'Copyright (c) 2012, Artur Adib <arturadib@gmail.com>\nAll rights reserved.',
      },
    ],
  },
  // Words in another sense: blobs are copied from others.
  '@azure/storage-blob': {
    version: '12.32.0',
    parts: [],
    own: /^dist\/esm\/(?:Clients|generated\/src\/operations\/pageBlob)\.js$/,
  },
  '@azure/storage-common': {
    version: '12.4.1',
    parts: [
      // Microsoft's checksum, compiled with Emscripten: its runtime is around it, and its C library is in it.
      {
        name: 'Emscripten',
        licence: 'MIT',
        modules: /^dist\/esm\/crc64\.js$/,
        copyright: 'Copyright (c) 2010-2014 Emscripten authors, see AUTHORS file.',
      },
      {
        name: 'musl',
        licence: 'MIT',
        modules: /^dist\/esm\/crc64\.js$/,
        copyright: 'Copyright © 2005-2020 Rich Felker, et al.',
      },
    ],
    own: /^dist\/esm\/PooledBuffer\.js$/,
  },
  '@protobuf-ts/runtime': {
    version: '2.11.1',
    parts: [
      { name: 'protobuf', licence: 'BSD-3-Clause', modules: /^build\/commonjs\/goog-varint\.js$/, copyright: GOOGLE },
      {
        name: 'protobuf.js',
        licence: 'BSD-3-Clause',
        modules: /^build\/commonjs\/protobufjs-utf8\.js$/,
        copyright: 'Copyright (c) 2016, Daniel Wirtz  All rights reserved.',
      },
    ],
  },
  // A port of code of the same owner.
  '@typespec/ts-http-runtime': { version: '0.3.6', parts: [], own: /^dist\/esm\/policies\/proxyPolicy\.js$/ },
  '@vercel/ncc': {
    version: '0.45.0',
    parts: [
      {
        name: 'webpack',
        licence: 'MIT',
        modules: /^webpack\//,
        copyright: 'Copyright JS Foundation and other contributors',
      },
    ],
  },
  'content-type': { version: '3.1.1', parts: [], own: /^dist\/index\.js$/ },
  'hdr-histogram-js': {
    version: '3.0.1',
    parts: [
      {
        name: 'HdrHistogram',
        licence: 'CC0-1.0',
        modules: /^dist\//,
        copyright:
          'Written by Gil Tene and released to the public domain, as explained at http://creativecommons.org/publicdomain/zero/1.0/',
      },
    ],
  },
  'js-yaml': { version: '5.5.0', parts: [], own: /^dist\/js-yaml\.mjs$/ },
  undici: {
    version: '8.12.4',
    parts: [
      // The parser of HTTP/1.1, compiled to WebAssembly and kept as base64.
      { name: 'llhttp', licence: 'MIT', modules: /^lib\/llhttp\//, copyright: 'Copyright Fedor Indutny, 2018.' },
      // Another one, likewise.
      { name: 'milo', licence: 'ISC', modules: /^lib\/milo\//, file: 'lib/milo/LICENSE.md' },
      { name: 'undici-fetch', licence: 'MIT', modules: /^lib\/web\/fetch\//, file: 'lib/web/fetch/LICENSE' },
      {
        name: 'formdata-polyfill',
        licence: 'MIT',
        modules: /^lib\/web\/fetch\/body\.js$/,
        copyright: 'Copyright (c) 2016 Jimmy Karl Roland Wärting',
      },
      {
        name: 'ws',
        licence: 'MIT',
        modules: /^lib\/web\/websocket\/(?:frame|receiver)\.js$/,
        copyright: [
          'Copyright (c) 2011 Einar Otto Stangvik <einaros@gmail.com>',
          'Copyright (c) 2013 Arnout Kazemier and contributors',
          'Copyright (c) 2016 Luigi Pinca and contributors',
        ].join('\n'),
      },
      { name: 'Node.js', licence: 'MIT', modules: /^lib\/dispatcher\/fixed-queue\.js$/, copyright: NODE },
    ],
  },
  uplot: {
    version: '1.6.32',
    parts: [
      // Its interpolation of curves was adapted.
      {
        name: 'Chartist.js',
        licence: 'MIT',
        modules: /^dist\/uPlot\.esm\.js$/,
        copyright: 'Copyright (c) 2013 Gion Kunz <gion.kunz@gmail.com>',
      },
    ],
    own: /^dist\/uPlot\.esm\.js$/,
  },
  yauzl: {
    version: '3.4.0',
    parts: [
      {
        name: 'buffer-crc32',
        licence: 'MIT',
        modules: /^crc32\.js$/,
        copyright: 'Copyright (c) 2013 Brian J. Brennan',
      },
      { name: 'fd-slicer', licence: 'MIT', modules: /^fd-slicer\.js$/, copyright: 'Copyright (c) 2014 Andrew Kelley' },
    ],
  },
};
