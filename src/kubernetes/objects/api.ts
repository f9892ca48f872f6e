/**
 * The types of Kubernetes' API, by group. Here because the pure part may take types from this module, not from
 * packages.
 */
export type * as Apps from 'kubernetes-types/apps/v1.js';
export type * as Batch from 'kubernetes-types/batch/v1.js';
export type * as Core from 'kubernetes-types/core/v1.js';
export type * as Meta from 'kubernetes-types/meta/v1.js';
export type * as Networking from 'kubernetes-types/networking/v1.js';
