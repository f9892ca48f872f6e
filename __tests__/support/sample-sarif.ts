/** SARIF as a scan of ours would make it: one tool, a run for each category. */

export interface SampleResult {
  readonly rule: string;
  /** Stays the same from build to build. */
  readonly fingerprint: string;
  readonly uri?: string;
}

/** A run of the tool `Trivy`; security-severity of a rule is 7.5 unless its name ends like `-9.8`. */
export function sampleRun(category: string, results: readonly SampleResult[]) {
  const rules = [...new Set(results.map(({ rule }) => rule))].map((id) => ({
    id,
    properties: { 'security-severity': /-(\d\.\d)$/.exec(id)?.[1] ?? '7.5', tags: ['security'] },
  }));
  return {
    tool: { driver: { name: 'Trivy', rules } },
    automationDetails: { id: `loadtest/${category}/` },
    results: results.map(({ rule, fingerprint, uri = 'k8s/app.yaml' }) => ({
      ruleId: rule,
      level: 'warning',
      message: { text: `${rule} in ${fingerprint}` },
      locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine: 3 } } }],
      partialFingerprints: { primaryLocationLineHash: fingerprint },
    })),
  };
}

/** The text of a file with these runs. */
export function sarifText(...runs: readonly object[]): string {
  return JSON.stringify({ version: '2.1.0', runs });
}
