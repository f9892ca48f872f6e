/** The part of SARIF 2.1.0 that we write: what GitHub reads, and what names the place in the repository. */

export const SARIF_SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
export const SARIF_VERSION = '2.1.0';
/** SARIF's customary name for the root of the repository. */
export const SOURCE_ROOT = '%SRCROOT%';

export type SarifLevel = 'error' | 'warning' | 'note';

/** One file. */
export interface SarifLog {
  readonly $schema: typeof SARIF_SCHEMA;
  readonly version: typeof SARIF_VERSION;
  readonly runs: readonly SarifRun[];
}

/** What one tool found in one category. */
export interface SarifRun {
  readonly tool: { readonly driver: SarifDriver & { readonly rules: readonly SarifRule[] } };
  /** Who made SARIF of another program's output. */
  readonly conversion?: { readonly tool: { readonly driver: SarifDriver } };
  /** `category/run`: for GitHub the category is what precedes the last slash. */
  readonly automationDetails: { readonly id: string };
  /** Its name without an address: where the repository is checked out is nobody's business. */
  readonly originalUriBaseIds: { readonly [SOURCE_ROOT]: { readonly description: SarifText } };
  readonly columnKind: 'utf16CodeUnits';
  readonly results: readonly SarifResult[];
}

export interface SarifDriver {
  readonly name: string;
  readonly version?: string;
  readonly informationUri?: string;
}

export interface SarifText {
  readonly text: string;
}

/** A `reportingDescriptor`. */
export interface SarifRule {
  readonly id: string;
  readonly name?: string;
  readonly shortDescription: SarifText;
  readonly fullDescription: SarifText;
  readonly help: SarifText & { readonly markdown?: string };
  readonly helpUri?: string;
  readonly defaultConfiguration: { readonly level: SarifLevel };
  readonly properties: SarifRuleProperties;
}

/** https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support */
export interface SarifRuleProperties {
  readonly tags: readonly string[];
  readonly precision?: 'very-high' | 'high' | 'medium' | 'low';
  /** A number from 0.1 to 10.0 as text; makes it a security alert, of the severity whose band the number is in. */
  readonly 'security-severity'?: string;
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: SarifLevel;
  readonly message: SarifText;
  readonly locations: readonly [SarifLocation];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

export interface SarifLocation {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: typeof SOURCE_ROOT };
    readonly region: { readonly startLine: number; readonly endLine?: number };
  };
  readonly logicalLocations?: readonly { readonly fullyQualifiedName: string }[];
}

/** The file's text. Its size was measured on this form, so this is the form to upload. */
export function sarifText(log: SarifLog): string {
  return JSON.stringify(log);
}
