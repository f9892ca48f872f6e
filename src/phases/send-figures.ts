/** The figures of a run -> a collector of the user's, when there is one. Nothing of the run depends on it. */
import type { ReportSettings } from '../inputs/settings.ts';
import type { OtlpContext } from '../otlp/metrics-request.ts';
import type { PublicReport } from '../report/build.ts';
import type { Io } from '../system/io.ts';

/** Sends them; what goes wrong is told as a warning. */
export async function sendFigures(
  io: Io,
  report: PublicReport,
  { settings: { otlp }, context }: { readonly settings: ReportSettings; readonly context: OtlpContext },
): Promise<void> {
  if (otlp === undefined) return;
  // Loaded late: it brings an HTTP client along.
  const { sendMetrics } = await import('../otlp/send-metrics.ts');
  const sent = await sendMetrics(io, { report, context, receiver: otlp });
  if (sent.kind === 'not-measured') io.log.warning(sent.reason);
  else if (sent.value.warning !== undefined) io.log.warning(sent.value.warning);
}
