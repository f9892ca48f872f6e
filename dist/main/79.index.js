export const id = 79;
export const ids = [79];
export const modules = {

/***/ 81079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validateRecord: () => (/* binding */ validateRecord)
/* harmony export */ });
const schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:kind-loadtest-action:record:1", "title": "Run record of kind-loadtest-action", "type": "object", "properties": { "version": { "type": "number", "const": 1 }, "runId": { "type": "string" }, "startedAt": { "$ref": "#/$defs/moment" }, "inputs": { "type": "object", "additionalProperties": { "type": "string" } }, "environment": { "$ref": "#/$defs/environment" }, "tools": { "type": "array", "items": { "$ref": "#/$defs/installedTool" } }, "cluster": { "$ref": "#/$defs/clusterRecord" }, "placedImages": { "type": "array", "items": { "$ref": "#/$defs/placedImage" } }, "applied": { "$ref": "#/$defs/deployment" }, "deployment": { "$ref": "#/$defs/deployment" }, "health": { "$ref": "#/$defs/health" }, "load": { "$ref": "#/$defs/loadResult" }, "discardedLoads": { "type": "array", "items": { "$ref": "#/$defs/discardedLoad" } }, "resources": { "$ref": "#/$defs/measuredResourceUsage" }, "manifestScan": { "$ref": "#/$defs/measuredManifestScan" }, "vulnerabilityDatabase": { "$ref": "#/$defs/measuredVulnerabilityDatabase" }, "namedImages": { "$ref": "#/$defs/measuredNamedImages" }, "imageScan": { "$ref": "#/$defs/measuredImageScan" }, "sarif": { "$ref": "#/$defs/sarifRecord" }, "phases": { "type": "array", "items": { "$ref": "#/$defs/phaseRecord" } }, "error": { "$ref": "#/$defs/runError" } }, "required": ["version", "runId", "startedAt", "inputs", "phases"], "additionalProperties": false, "$defs": { "moment": { "type": "number", "minimum": 0, "maximum": 8640000000000000 }, "environment": { "type": "object", "properties": { "os": { "type": "string" }, "architecture": { "type": "string" }, "cpuModel": { "type": "string" }, "cpus": { "$ref": "#/$defs/count" }, "memoryBytes": { "$ref": "#/$defs/count" }, "nodeVersion": { "type": "string" }, "checks": { "type": "array", "items": { "$ref": "#/$defs/environmentCheck" } } }, "required": ["os", "architecture", "cpuModel", "cpus", "memoryBytes", "nodeVersion", "checks"], "additionalProperties": false }, "count": { "type": "integer", "minimum": 0 }, "environmentCheck": { "type": "object", "properties": { "name": { "type": "string" }, "seen": { "type": "string" }, "status": { "type": "string", "enum": ["ok", "warning"] }, "advice": { "type": "string" } }, "required": ["name", "seen", "status"], "additionalProperties": false }, "installedTool": { "type": "object", "properties": { "name": { "type": "string", "enum": ["kind", "kubectl", "k6", "trivy"] }, "version": { "type": "string" }, "path": { "type": "string" }, "source": { "type": "string", "enum": ["tool-cache", "path", "download", "given"] }, "sha256": { "type": "string" } }, "required": ["name", "version", "path", "source", "sha256"], "additionalProperties": false }, "clusterRecord": { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "properties": { "kind": { "type": "string", "const": "kind" }, "name": { "$ref": "#/$defs/kindName" }, "kubeconfig": { "type": "string" }, "baseUrl": { "type": "string" }, "nodeImage": { "type": "string" }, "nodes": { "type": "array", "items": { "$ref": "#/$defs/kindName" } }, "created": { "type": "boolean" } }, "required": ["kind", "name", "kubeconfig", "baseUrl", "nodeImage", "nodes", "created"], "additionalProperties": false }, { "type": "object", "properties": { "kind": { "type": "string", "const": "existing" }, "name": { "type": "string" }, "namespace": { "type": "string" }, "kubeconfig": { "type": "string" }, "baseUrl": { "type": "string" }, "applied": { "type": "string" }, "environment": { "type": "array", "items": { "type": "string" } } }, "required": ["kind", "name", "namespace", "kubeconfig", "baseUrl", "applied"], "additionalProperties": false }, { "type": "object", "properties": { "kind": { "type": "string", "const": "none" }, "name": { "type": "string", "const": "embedded" }, "baseUrl": { "type": "string" }, "lease": { "type": "string" }, "processes": { "type": "array", "items": { "$ref": "#/$defs/embeddedProcess" } } }, "required": ["kind", "name", "baseUrl", "lease", "processes"], "additionalProperties": false }] }, "kindName": { "type": "string", "pattern": "^[a-z0-9][a-z0-9.-]{0,252}$" }, "embeddedProcess": { "type": "object", "properties": { "role": { "type": "string", "enum": ["gateway", "application", "monitor"] }, "name": { "type": "string" }, "pid": { "$ref": "#/$defs/count" }, "port": { "type": "integer", "minimum": 0, "maximum": 65535 } }, "required": ["role", "name", "pid", "port"], "additionalProperties": false }, "placedImage": { "type": "object", "properties": { "reference": { "type": "string" }, "node": { "type": "string" }, "how": { "type": "string", "enum": ["streamed", "pulled", "present"] }, "id": { "type": "string" }, "seconds": { "$ref": "#/$defs/amount" } }, "required": ["reference", "node", "how", "seconds"], "additionalProperties": false }, "amount": { "type": "number", "minimum": 0 }, "deployment": { "type": "object", "properties": { "overlay": { "type": "string" }, "workloads": { "type": "array", "items": { "$ref": "#/$defs/workload" } }, "images": { "type": "array", "items": { "$ref": "#/$defs/placedImage" } }, "hosts": { "type": "array", "items": { "type": "string" } } }, "required": ["overlay", "workloads", "images", "hosts"], "additionalProperties": false }, "workload": { "type": "object", "properties": { "name": { "type": "string" }, "namespace": { "type": "string" }, "kind": { "type": "string" }, "group": { "type": "string", "enum": ["application", "ingress", "monitoring"] }, "desiredReplicas": { "$ref": "#/$defs/count" } }, "required": ["name", "namespace", "kind", "group", "desiredReplicas"], "additionalProperties": false }, "health": { "type": "object", "properties": { "checks": { "type": "array", "items": { "type": "object", "properties": { "name": { "type": "string" }, "seen": { "type": "string" }, "seconds": { "$ref": "#/$defs/amount" } }, "required": ["name", "seen", "seconds"], "additionalProperties": false } }, "restarts": { "type": "object", "additionalProperties": { "$ref": "#/$defs/count" } }, "leaving": { "type": "array", "items": { "type": "string" } } }, "required": ["checks", "restarts"], "additionalProperties": false }, "loadResult": { "type": "object", "properties": { "engine": { "type": "object", "properties": { "name": { "type": "string", "enum": ["builtin", "k6"] }, "version": { "type": "string" } }, "required": ["name", "version"], "additionalProperties": false }, "plan": { "$ref": "#/$defs/loadSettings" }, "window": { "type": "object", "properties": { "startedAt": { "$ref": "#/$defs/moment" }, "endedAt": { "$ref": "#/$defs/moment" } }, "required": ["startedAt", "endedAt"], "additionalProperties": false }, "warmup": { "type": "object", "properties": { "requests": { "$ref": "#/$defs/count" }, "failures": { "$ref": "#/$defs/count" }, "durationMs": { "type": "number" } }, "required": ["requests", "failures", "durationMs"], "additionalProperties": false }, "total": { "$ref": "#/$defs/loadStats" }, "targets": { "type": "array", "items": { "$ref": "#/$defs/targetStats" } }, "seconds": { "type": "array", "items": { "$ref": "#/$defs/secondStats" } }, "generator": { "$ref": "#/$defs/generatorHealth" }, "cancelled": { "type": "boolean" }, "engineThresholds": { "type": "array", "items": { "type": "object", "properties": { "name": { "type": "string" }, "passed": { "type": "boolean" }, "message": { "type": "string" } }, "required": ["name", "passed", "message"], "additionalProperties": false } }, "snapshot": { "$ref": "#/$defs/loadSnapshot" } }, "required": ["cancelled", "engine", "engineThresholds", "generator", "plan", "seconds", "snapshot", "targets", "total", "warmup", "window"], "additionalProperties": false }, "loadSettings": { "type": "object", "properties": { "engine": { "type": "string", "enum": ["builtin", "k6"] }, "script": { "type": "string" }, "model": { "type": "string", "enum": ["open", "closed"] }, "arrival": { "type": "string", "enum": ["poisson", "constant"] }, "requests": { "$ref": "#/$defs/count" }, "ratePerSecond": { "type": "number" }, "durationMs": { "type": "number" }, "stages": { "type": "array", "items": { "$ref": "#/$defs/stage" } }, "connections": { "$ref": "#/$defs/count" }, "priority": { "type": "string", "enum": ["auto", "normal"] }, "keepAlive": { "type": "boolean" }, "timeoutMs": { "type": "number" }, "seed": { "type": "string" }, "warmup": { "type": "object", "properties": { "requests": { "$ref": "#/$defs/count" }, "durationMs": { "type": "number" } }, "required": ["requests", "durationMs"], "additionalProperties": false }, "followRedirects": { "$ref": "#/$defs/count" }, "tls": { "type": "object", "additionalProperties": false, "properties": { "caPem": { "type": "string" }, "client": { "type": "object", "properties": { "certPem": { "type": "string" }, "keyPem": { "type": "string" } }, "required": ["certPem", "keyPem"], "additionalProperties": false }, "insecure": { "type": "boolean" } }, "required": ["insecure"] }, "allowedHosts": { "type": "array", "items": { "type": "string" } }, "limits": { "type": "object", "properties": { "requests": { "type": "number" }, "ratePerSecond": { "type": "number" }, "durationMs": { "type": "number" } }, "required": ["requests", "ratePerSecond", "durationMs"], "additionalProperties": false } }, "required": ["allowedHosts", "arrival", "connections", "engine", "followRedirects", "keepAlive", "limits", "model", "priority", "ratePerSecond", "seed", "stages", "timeoutMs", "tls", "warmup"], "additionalProperties": false }, "stage": { "type": "object", "properties": { "ratePerSecond": { "type": "number" }, "durationMs": { "type": "number" } }, "required": ["ratePerSecond", "durationMs"], "additionalProperties": false }, "loadStats": { "type": "object", "properties": { "requests": { "$ref": "#/$defs/count" }, "sent": { "$ref": "#/$defs/count" }, "ok": { "$ref": "#/$defs/count" }, "failures": { "$ref": "#/$defs/count" }, "notSent": { "$ref": "#/$defs/count" }, "success": { "$ref": "#/$defs/measuredSuccessShare" }, "throughputPerSecond": { "$ref": "#/$defs/amount" }, "latency": { "$ref": "#/$defs/measuredDistribution" }, "okLatency": { "$ref": "#/$defs/measuredDistribution" }, "service": { "$ref": "#/$defs/measuredDistribution" }, "lateness": { "$ref": "#/$defs/measuredDistribution" }, "bytesReceived": { "$ref": "#/$defs/measuredCount" }, "errors": { "type": "array", "items": { "$ref": "#/$defs/errorGroup" } } }, "required": ["requests", "sent", "ok", "failures", "notSent", "success", "throughputPerSecond", "latency", "okLatency", "service", "lateness", "bytesReceived", "errors"], "additionalProperties": false }, "measuredSuccessShare": { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "properties": { "kind": { "type": "string", "const": "measured" }, "value": { "$ref": "#/$defs/successShare" } }, "required": ["kind", "value"], "additionalProperties": false }, { "$ref": "#/$defs/notMeasured" }] }, "successShare": { "type": "object", "properties": { "rate": { "$ref": "#/$defs/share" }, "interval": { "$ref": "#/$defs/interval" } }, "required": ["rate", "interval"], "additionalProperties": false }, "share": { "type": "number", "minimum": 0, "maximum": 1 }, "interval": { "type": "object", "properties": { "low": { "type": "number" }, "high": { "type": "number" } }, "required": ["low", "high"], "additionalProperties": false }, "notMeasured": { "type": "object", "properties": { "kind": { "type": "string", "const": "not-measured" }, "reason": { "$ref": "#/$defs/sentence" } }, "required": ["kind", "reason"], "additionalProperties": false }, "sentence": { "type": "string", "pattern": "\\S" }, "measuredDistribution": { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "properties": { "kind": { "type": "string", "const": "measured" }, "value": { "$ref": "#/$defs/distribution" } }, "required": ["kind", "value"], "additionalProperties": false }, { "$ref": "#/$defs/notMeasured" }] }, "distribution": { "type": "object", "properties": { "count": { "$ref": "#/$defs/count" }, "avgMs": { "type": "number" }, "minMs": { "type": "number" }, "maxMs": { "type": "number" }, "percentiles": { "type": "array", "items": { "$ref": "#/$defs/percentile" } } }, "required": ["count", "avgMs", "minMs", "maxMs", "percentiles"], "additionalProperties": false }, "percentile": { "type": "object", "properties": { "percentile": { "type": "number", "exclusiveMinimum": 0, "maximum": 100 }, "valueMs": { "type": "number" }, "interval": { "$ref": "#/$defs/interval" }, "tooFewSamples": { "type": "boolean" } }, "required": ["percentile", "valueMs", "tooFewSamples"], "additionalProperties": false }, "measuredCount": { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "properties": { "kind": { "type": "string", "const": "measured" }, "value": { "$ref": "#/$defs/count" } }, "required": ["kind", "value"], "additionalProperties": false }, { "$ref": "#/$defs/notMeasured" }] }, "errorGroup": { "type": "object", "properties": { "class": { "$ref": "#/$defs/errorClass" }, "count": { "$ref": "#/$defs/count" }, "latency": { "$ref": "#/$defs/measuredDistribution" }, "examples": { "type": "array", "items": { "type": "object", "properties": { "target": { "type": "string" }, "message": { "type": "string" } }, "required": ["target", "message"], "additionalProperties": false } } }, "required": ["class", "count", "latency", "examples"], "additionalProperties": false }, "errorClass": { "type": "string", "enum": ["dns", "connect-refused", "connect-timeout", "tls", "reset", "timeout", "parse", "http-3xx", "http-4xx", "http-5xx", "assertion", "not-sent", "other"] }, "targetStats": { "type": "object", "properties": { "requests": { "$ref": "#/$defs/count" }, "sent": { "$ref": "#/$defs/count" }, "ok": { "$ref": "#/$defs/count" }, "failures": { "$ref": "#/$defs/count" }, "notSent": { "$ref": "#/$defs/count" }, "success": { "$ref": "#/$defs/measuredSuccessShare" }, "throughputPerSecond": { "$ref": "#/$defs/amount" }, "latency": { "$ref": "#/$defs/measuredDistribution" }, "okLatency": { "$ref": "#/$defs/measuredDistribution" }, "service": { "$ref": "#/$defs/measuredDistribution" }, "lateness": { "$ref": "#/$defs/measuredDistribution" }, "bytesReceived": { "$ref": "#/$defs/measuredCount" }, "errors": { "type": "array", "items": { "$ref": "#/$defs/errorGroup" } }, "name": { "type": "string" }, "host": { "type": "string" } }, "required": ["bytesReceived", "errors", "failures", "host", "latency", "lateness", "name", "notSent", "ok", "okLatency", "requests", "sent", "service", "success", "throughputPerSecond"], "additionalProperties": false }, "secondStats": { "type": "object", "properties": { "second": { "$ref": "#/$defs/count" }, "sent": { "$ref": "#/$defs/count" }, "ok": { "$ref": "#/$defs/count" }, "failed": { "$ref": "#/$defs/count" }, "p50Ms": { "type": ["number", "null"] }, "p95Ms": { "type": ["number", "null"] }, "p99Ms": { "type": ["number", "null"] }, "connections": { "$ref": "#/$defs/count" } }, "required": ["second", "sent", "ok", "failed", "p50Ms", "p95Ms", "p99Ms"], "additionalProperties": false }, "generatorHealth": { "type": "object", "properties": { "offeredPerSecond": { "type": "number" }, "achievedPerSecond": { "type": "number" }, "loopDelayP99Ms": { "$ref": "#/$defs/measuredNumber" }, "hostCpuBusy": { "$ref": "#/$defs/measuredShare" }, "cpuSteal": { "$ref": "#/$defs/measuredShare" }, "cpuPressure": { "$ref": "#/$defs/measuredShare" }, "generatorCpuSeconds": { "$ref": "#/$defs/measuredNumber" }, "floor": { "$ref": "#/$defs/measuredFloor" }, "priority": { "$ref": "#/$defs/generatorPriority" }, "notOffered": { "type": "array", "items": { "type": "string" } }, "disturbances": { "type": "array", "items": { "type": "string" } } }, "required": ["offeredPerSecond", "achievedPerSecond", "loopDelayP99Ms", "hostCpuBusy", "cpuSteal", "cpuPressure", "generatorCpuSeconds", "floor", "priority", "notOffered", "disturbances"], "additionalProperties": false }, "measuredNumber": { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "properties": { "kind": { "type": "string", "const": "measured" }, "value": { "type": "number" } }, "required": ["kind", "value"], "additionalProperties": false }, { "$ref": "#/$defs/notMeasured" }] }, "measuredShare": { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "properties": { "kind": { "type": "string", "const": "measured" }, "value": { "$ref": "#/$defs/share" } }, "required": ["kind", "value"], "additionalProperties": false }, { "$ref": "#/$defs/notMeasured" }] }, "measuredFloor": { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "properties": { "kind": { "type": "string", "const": "measured" }, "value": { "$ref": "#/$defs/floor" } }, "required": ["kind", "value"], "additionalProperties": false }, { "$ref": "#/$defs/notMeasured" }] }, "floor": { "type": "object", "properties": { "p50Ms": { "type": "number" }, "p99Ms": { "type": "number" }, "maxRatePerSecond": { "type": "number" } }, "required": ["p50Ms", "p99Ms", "maxRatePerSecond"], "additionalProperties": false }, "generatorPriority": { "type": "object", "properties": { "policy": { "type": "string", "enum": ["real-time", "normal"] }, "how": { "type": "string", "enum": ["by root", "by sudo", "not possible", "not wanted"] }, "reason": { "type": "string" } }, "required": ["policy", "how"], "additionalProperties": false }, "loadSnapshot": { "type": "object", "properties": { "version": { "type": "number", "const": 1 }, "window": { "type": "object", "properties": { "startedAt": { "$ref": "#/$defs/amount" }, "endedAt": { "$ref": "#/$defs/amount" } }, "required": ["startedAt", "endedAt"], "additionalProperties": false }, "targets": { "type": "array", "items": { "$ref": "#/$defs/targetSnapshot" } }, "series": { "$ref": "#/$defs/seriesSnapshot" }, "connections": { "$ref": "#/$defs/connectionCounts" }, "evidence": { "$ref": "#/$defs/evidence" }, "samples": { "$ref": "#/$defs/requestSamples" } }, "required": ["version", "window", "targets", "series", "evidence"], "additionalProperties": false }, "targetSnapshot": { "type": "object", "properties": { "target": { "type": ["string", "null"] }, "host": { "type": "string" }, "arm": { "$ref": "#/$defs/arm" }, "requests": { "$ref": "#/$defs/count" }, "ok": { "$ref": "#/$defs/count" }, "answered": { "$ref": "#/$defs/count" }, "notSent": { "$ref": "#/$defs/count" }, "bytes": { "$ref": "#/$defs/count" }, "okLatency": { "$ref": "#/$defs/encodedHistogram" }, "service": { "$ref": "#/$defs/encodedHistogram" }, "lateness": { "$ref": "#/$defs/encodedHistogram" }, "errors": { "type": "array", "items": { "$ref": "#/$defs/errorSnapshot" } } }, "required": ["answered", "errors", "host", "lateness", "notSent", "ok", "okLatency", "requests", "service", "target"], "additionalProperties": false }, "arm": { "type": "string", "enum": ["base", "head", "control"] }, "encodedHistogram": { "type": "object", "properties": { "count": { "$ref": "#/$defs/count" }, "sum": { "$ref": "#/$defs/count" }, "min": { "$ref": "#/$defs/count" }, "max": { "$ref": "#/$defs/count" }, "histogram": { "type": "string" } }, "required": ["count", "sum", "min", "max", "histogram"], "additionalProperties": false }, "errorSnapshot": { "type": "object", "properties": { "class": { "$ref": "#/$defs/errorClass" }, "count": { "$ref": "#/$defs/count" }, "latency": { "$ref": "#/$defs/encodedHistogram" }, "examples": { "type": "array", "items": { "$ref": "#/$defs/errorExample" } } }, "required": ["class", "count", "latency", "examples"], "additionalProperties": false }, "errorExample": { "type": "object", "properties": { "message": { "type": "string" }, "atMs": { "$ref": "#/$defs/amount" } }, "required": ["message", "atMs"], "additionalProperties": false }, "seriesSnapshot": { "type": "object", "properties": { "widthSeconds": { "$ref": "#/$defs/count" }, "rows": { "type": "array", "items": { "$ref": "#/$defs/rowSnapshot" } } }, "required": ["widthSeconds", "rows"], "additionalProperties": false }, "rowSnapshot": { "type": "object", "properties": { "sent": { "$ref": "#/$defs/count" }, "ok": { "$ref": "#/$defs/count" }, "failed": { "$ref": "#/$defs/count" }, "latency": { "$ref": "#/$defs/encodedHistogram" }, "connections": { "$ref": "#/$defs/count" } }, "required": ["sent", "ok", "failed", "latency"], "additionalProperties": false }, "connectionCounts": { "type": "object", "properties": { "opened": { "$ref": "#/$defs/count" }, "resent": { "$ref": "#/$defs/count" }, "closed": { "type": "object", "properties": { "server": { "$ref": "#/$defs/count" }, "answer": { "$ref": "#/$defs/count" }, "expired": { "$ref": "#/$defs/count" }, "failed": { "$ref": "#/$defs/count" }, "ours": { "$ref": "#/$defs/count" } }, "required": ["server", "answer", "expired", "failed", "ours"], "additionalProperties": false } }, "required": ["opened", "resent", "closed"], "additionalProperties": false }, "evidence": { "type": "object", "properties": { "schedule": { "$ref": "#/$defs/scheduleEvidence" }, "loop": { "$ref": "#/$defs/loopEvidence" }, "host": { "$ref": "#/$defs/hostLoad" } }, "additionalProperties": false }, "scheduleEvidence": { "type": "object", "properties": { "due": { "$ref": "#/$defs/count" }, "sentInTime": { "$ref": "#/$defs/count" }, "lengthMs": { "$ref": "#/$defs/amount" }, "pacing": { "$ref": "#/$defs/encodedHistogram" } }, "required": ["due", "sentInTime", "lengthMs", "pacing"], "additionalProperties": false }, "loopEvidence": { "type": "object", "properties": { "delay": { "$ref": "#/$defs/encodedHistogram" }, "heldUpMs": { "$ref": "#/$defs/amount" }, "lengthMs": { "$ref": "#/$defs/amount" } }, "required": ["delay", "heldUpMs", "lengthMs"], "additionalProperties": false }, "hostLoad": { "type": "object", "properties": { "busy": { "$ref": "#/$defs/measuredNumber" }, "steal": { "$ref": "#/$defs/measuredNumber" }, "pressure": { "$ref": "#/$defs/measuredShares" } }, "required": ["busy", "steal", "pressure"], "additionalProperties": false }, "measuredShares": { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "properties": { "kind": { "type": "string", "const": "measured" }, "value": { "$ref": "#/$defs/shares" } }, "required": ["kind", "value"], "additionalProperties": false }, { "$ref": "#/$defs/notMeasured" }] }, "shares": { "type": "array", "items": { "type": "number" } }, "requestSamples": { "type": "object", "properties": { "slowest": { "type": "array", "items": { "$ref": "#/$defs/requestSample" } }, "failed": { "type": "array", "items": { "type": "object", "properties": { "class": { "$ref": "#/$defs/errorClass" }, "requests": { "type": "array", "items": { "$ref": "#/$defs/requestSample" } } }, "required": ["class", "requests"], "additionalProperties": false } } }, "required": ["slowest", "failed"], "additionalProperties": false }, "requestSample": { "type": "object", "properties": { "number": { "$ref": "#/$defs/count" }, "target": { "type": "string" }, "dueMs": { "$ref": "#/$defs/amount" }, "latencyMs": { "$ref": "#/$defs/amount" }, "status": { "$ref": "#/$defs/count" }, "failure": { "type": "object", "properties": { "class": { "$ref": "#/$defs/errorClass" }, "message": { "type": "string" } }, "required": ["class", "message"], "additionalProperties": false }, "answer": { "type": "string" } }, "required": ["target", "dueMs"], "additionalProperties": false }, "discardedLoad": { "type": "object", "properties": { "window": { "type": "object", "properties": { "startedAt": { "$ref": "#/$defs/moment" }, "endedAt": { "$ref": "#/$defs/moment" } }, "required": ["startedAt", "endedAt"], "additionalProperties": false }, "requests": { "$ref": "#/$defs/count" }, "ok": { "$ref": "#/$defs/count" }, "p95Ms": { "$ref": "#/$defs/measuredAmount" }, "reasons": { "type": "array", "items": { "$ref": "#/$defs/sentence" } } }, "required": ["window", "requests", "ok", "p95Ms", "reasons"], "additionalProperties": false }, "measuredAmount": { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "properties": { "kind": { "type": "string", "const": "measured" }, "value": { "$ref": "#/$defs/amount" } }, "required": ["kind", "value"], "additionalProperties": false }, { "$ref": "#/$defs/notMeasured" }] }, "measuredResourceUsage": { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "properties": { "kind": { "type": "string", "const": "measured" }, "value": { "$ref": "#/$defs/resourceUsage" } }, "required": ["kind", "value"], "additionalProperties": false }, { "$ref": "#/$defs/notMeasured" }] }, "resourceUsage": { "type": "object", "properties": { "source": { "type": "string", "enum": ["prometheus", "proc"] }, "window": { "type": "object", "properties": { "startedAt": { "$ref": "#/$defs/moment" }, "endedAt": { "$ref": "#/$defs/moment" } }, "required": ["startedAt", "endedAt"], "additionalProperties": false }, "workloads": { "type": "array", "items": { "$ref": "#/$defs/workloadUsage" } } }, "required": ["source", "window", "workloads"], "additionalProperties": false }, "workloadUsage": { "type": "object", "properties": { "workload": { "type": "string" }, "group": { "type": "string", "enum": ["application", "ingress", "monitoring"] }, "cpuCores": { "$ref": "#/$defs/usageFigure" }, "cpuSecondsPer1000": { "$ref": "#/$defs/measuredNumber" }, "memoryBytes": { "$ref": "#/$defs/usageFigure" }, "receivedPerSecond": { "$ref": "#/$defs/measuredNumber" }, "sentPerSecond": { "$ref": "#/$defs/measuredNumber" }, "replicas": { "type": "object", "properties": { "desired": { "$ref": "#/$defs/count" }, "running": { "$ref": "#/$defs/measuredRunningReplicas" } }, "required": ["desired", "running"], "additionalProperties": false }, "restarts": { "$ref": "#/$defs/measuredCount" }, "series": { "$ref": "#/$defs/usageSeries" } }, "required": ["workload", "group", "cpuCores", "cpuSecondsPer1000", "memoryBytes", "receivedPerSecond", "sentPerSecond", "replicas", "restarts"], "additionalProperties": false }, "usageFigure": { "type": "object", "properties": { "avg": { "$ref": "#/$defs/measuredNumber" }, "min": { "$ref": "#/$defs/measuredNumber" }, "max": { "$ref": "#/$defs/measuredNumber" }, "samples": { "$ref": "#/$defs/count" } }, "required": ["avg", "min", "max", "samples"], "additionalProperties": false }, "measuredRunningReplicas": { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "properties": { "kind": { "type": "string", "const": "measured" }, "value": { "$ref": "#/$defs/runningReplicas" } }, "required": ["kind", "value"], "additionalProperties": false }, { "$ref": "#/$defs/notMeasured" }] }, "runningReplicas": { "type": "object", "properties": { "avg": { "type": "number" }, "min": { "type": "number" }, "max": { "type": "number" } }, "required": ["avg", "min", "max"], "additionalProperties": false }, "usageSeries": { "type": "object", "properties": { "atMs": { "type": "array", "items": { "type": "number" } }, "cpuCores": { "type": "array", "items": { "type": ["number", "null"] } }, "memoryBytes": { "type": "array", "items": { "type": ["number", "null"] } }, "receivedPerSecond": { "type": "array", "items": { "type": ["number", "null"] } }, "sentPerSecond": { "type": "array", "items": { "type": ["number", "null"] } }, "replicas": { "type": "array", "items": { "type": ["number", "null"] } } }, "required": ["atMs", "cpuCores", "memoryBytes", "receivedPerSecond", "sentPerSecond", "replicas"], "additionalProperties": false }, "measuredManifestScan": { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "properties": { "kind": { "type": "string", "const": "measured" }, "value": { "$ref": "#/$defs/manifestScan" } }, "required": ["kind", "value"], "additionalProperties": false }, { "$ref": "#/$defs/notMeasured" }] }, "manifestScan": { "type": "object", "properties": { "scanner": { "type": "string" }, "objects": { "$ref": "#/$defs/count" }, "application": { "$ref": "#/$defs/severityCounts" }, "bundled": { "$ref": "#/$defs/severityCounts" }, "worst": { "type": "array", "items": { "$ref": "#/$defs/shownFinding" } } }, "required": ["scanner", "objects", "application", "bundled", "worst"], "additionalProperties": false }, "severityCounts": { "type": "object", "properties": { "critical": { "$ref": "#/$defs/count" }, "high": { "$ref": "#/$defs/count" }, "medium": { "$ref": "#/$defs/count" }, "low": { "$ref": "#/$defs/count" }, "unknown": { "$ref": "#/$defs/count" } }, "additionalProperties": false }, "shownFinding": { "type": "object", "properties": { "id": { "type": "string" }, "severity": { "$ref": "#/$defs/severity" }, "message": { "$ref": "#/$defs/sentence" }, "subject": { "type": "string" }, "place": { "$ref": "#/$defs/sourceLocation" } }, "required": ["id", "severity", "message", "subject"], "additionalProperties": false }, "severity": { "type": "string", "enum": ["critical", "high", "medium", "low", "unknown"] }, "sourceLocation": { "type": "object", "properties": { "file": { "type": "string" }, "line": { "type": "number" }, "endLine": { "type": "number" } }, "required": ["file", "line"], "additionalProperties": false }, "measuredVulnerabilityDatabase": { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "properties": { "kind": { "type": "string", "const": "measured" }, "value": { "$ref": "#/$defs/vulnerabilityDatabase" } }, "required": ["kind", "value"], "additionalProperties": false }, { "$ref": "#/$defs/notMeasured" }] }, "vulnerabilityDatabase": { "type": "object", "properties": { "from": { "type": "string" }, "problem": { "$ref": "#/$defs/sentence" } }, "required": ["from"], "additionalProperties": false }, "measuredNamedImages": { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "properties": { "kind": { "type": "string", "const": "measured" }, "value": { "$ref": "#/$defs/namedImages" } }, "required": ["kind", "value"], "additionalProperties": false }, { "$ref": "#/$defs/notMeasured" }] }, "namedImages": { "type": "array", "items": { "$ref": "#/$defs/namedImage" } }, "namedImage": { "type": "object", "properties": { "reference": { "type": "string" }, "owner": { "$ref": "#/$defs/scanOwner" }, "namespace": { "type": "string" }, "place": { "$ref": "#/$defs/sourceLocation" } }, "required": ["reference", "owner"], "additionalProperties": false }, "scanOwner": { "type": "string", "enum": ["application", "bundled"] }, "measuredImageScan": { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "properties": { "kind": { "type": "string", "const": "measured" }, "value": { "$ref": "#/$defs/imageScan" } }, "required": ["kind", "value"], "additionalProperties": false }, { "$ref": "#/$defs/notMeasured" }] }, "imageScan": { "type": "object", "properties": { "scanner": { "type": "string" }, "database": { "$ref": "#/$defs/vulnerabilityDatabase" }, "images": { "type": "array", "items": { "$ref": "#/$defs/scannedImage" } } }, "required": ["scanner", "database", "images"], "additionalProperties": false }, "scannedImage": { "type": "object", "properties": { "reference": { "type": "string" }, "id": { "type": "string" }, "owner": { "$ref": "#/$defs/scanOwner" }, "counts": { "$ref": "#/$defs/measuredSeverityCounts" }, "worst": { "type": "array", "items": { "$ref": "#/$defs/shownFinding" } }, "limits": { "type": "array", "items": { "$ref": "#/$defs/sentence" } } }, "required": ["reference", "id", "owner", "counts", "worst", "limits"], "additionalProperties": false }, "measuredSeverityCounts": { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "properties": { "kind": { "type": "string", "const": "measured" }, "value": { "$ref": "#/$defs/severityCounts" } }, "required": ["kind", "value"], "additionalProperties": false }, { "$ref": "#/$defs/notMeasured" }] }, "sarifRecord": { "type": "object", "properties": { "file": { "type": "string" }, "status": { "type": "string", "enum": ["written", "uploaded", "skipped", "failed", "pending"] }, "reason": { "$ref": "#/$defs/sentence" }, "notes": { "type": "array", "items": { "$ref": "#/$defs/sentence" } }, "added": { "$ref": "#/$defs/measuredAddedAlerts" }, "alertsUrl": { "type": "string" } }, "required": ["file", "status", "notes"], "additionalProperties": false }, "measuredAddedAlerts": { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "properties": { "kind": { "type": "string", "const": "measured" }, "value": { "$ref": "#/$defs/addedAlerts" } }, "required": ["kind", "value"], "additionalProperties": false }, { "$ref": "#/$defs/notMeasured" }] }, "addedAlerts": { "type": "object", "properties": { "total": { "$ref": "#/$defs/count" }, "bySeverity": { "type": "object", "additionalProperties": { "$ref": "#/$defs/count" } }, "base": { "type": "string" } }, "required": ["total", "bySeverity", "base"], "additionalProperties": false }, "phaseRecord": { "type": "object", "properties": { "name": { "type": "string" }, "status": { "$ref": "#/$defs/phaseStatus" }, "startedAt": { "$ref": "#/$defs/moment" }, "durationMs": { "$ref": "#/$defs/amount" }, "result": { "type": "string" } }, "required": ["name", "status", "startedAt", "durationMs", "result"], "additionalProperties": false }, "phaseStatus": { "type": "string", "enum": ["passed", "failed", "soft-failed", "skipped"] }, "runError": { "type": "object", "properties": { "code": { "$ref": "#/$defs/errorCode" }, "phase": { "type": "string" }, "message": { "type": "string" }, "hint": { "type": "string" }, "details": { "type": "string" } }, "required": ["code", "phase", "message"], "additionalProperties": false }, "errorCode": { "type": "string", "enum": ["input", "platform-unsupported", "docker-unreachable", "disk-full", "memory-low", "port-in-use", "tool-unavailable", "tool-checksum", "cluster-pull", "cluster-boot", "cluster-kubeadm", "cluster-join", "cluster-create", "cluster-unreachable", "image-unavailable", "manifests-invalid", "apply-failed", "unhealthy", "load-failed", "metrics-unavailable", "scan-failed", "github-failed", "state-missing", "command-failed", "deadline", "cancelled", "internal"] } } };
const func1 = Object.prototype.hasOwnProperty;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate53.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if ((typeof data == "number") && (isFinite(data))) {
        if (data > 8640000000000000 || isNaN(data)) {
            const err0 = { instancePath, keyword: "maximum", params: { comparison: "<=", limit: 8640000000000000 }, message: "must be <= 8640000000000000" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data < 0 || isNaN(data)) {
            const err1 = { instancePath, keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    else {
        const err2 = { instancePath, keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    validate53.errors = vErrors;
    return errors === 0;
}
validate53.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate56.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
        const err0 = { instancePath, keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if ((typeof data == "number") && (isFinite(data))) {
        if (data < 0 || isNaN(data)) {
            const err1 = { instancePath, keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    validate56.errors = vErrors;
    return errors === 0;
}
validate56.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema23 = { "type": "object", "properties": { "name": { "type": "string" }, "seen": { "type": "string" }, "status": { "type": "string", "enum": ["ok", "warning"] }, "advice": { "type": "string" } }, "required": ["name", "seen", "status"], "additionalProperties": false };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate59.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.seen === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "seen" }, message: "must have required property '" + "seen" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.status === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!((((key0 === "name") || (key0 === "seen")) || (key0 === "status")) || (key0 === "advice"))) {
                const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.name !== undefined) {
            if (typeof data.name !== "string") {
                const err4 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.seen !== undefined) {
            if (typeof data.seen !== "string") {
                const err5 = { instancePath: instancePath + "/seen", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.status !== undefined) {
            let data2 = data.status;
            if (typeof data2 !== "string") {
                const err6 = { instancePath: instancePath + "/status", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if (!((data2 === "ok") || (data2 === "warning"))) {
                const err7 = { instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: schema23.properties.status.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.advice !== undefined) {
            if (typeof data.advice !== "string") {
                const err8 = { instancePath: instancePath + "/advice", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
    }
    else {
        const err9 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate59.errors = vErrors;
    return errors === 0;
}
validate59.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate55.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.os === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "os" }, message: "must have required property '" + "os" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.architecture === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "architecture" }, message: "must have required property '" + "architecture" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.cpuModel === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "cpuModel" }, message: "must have required property '" + "cpuModel" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.cpus === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "cpus" }, message: "must have required property '" + "cpus" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.memoryBytes === undefined) {
            const err4 = { instancePath, keyword: "required", params: { missingProperty: "memoryBytes" }, message: "must have required property '" + "memoryBytes" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.nodeVersion === undefined) {
            const err5 = { instancePath, keyword: "required", params: { missingProperty: "nodeVersion" }, message: "must have required property '" + "nodeVersion" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.checks === undefined) {
            const err6 = { instancePath, keyword: "required", params: { missingProperty: "checks" }, message: "must have required property '" + "checks" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((((((key0 === "os") || (key0 === "architecture")) || (key0 === "cpuModel")) || (key0 === "cpus")) || (key0 === "memoryBytes")) || (key0 === "nodeVersion")) || (key0 === "checks"))) {
                const err7 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.os !== undefined) {
            if (typeof data.os !== "string") {
                const err8 = { instancePath: instancePath + "/os", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.architecture !== undefined) {
            if (typeof data.architecture !== "string") {
                const err9 = { instancePath: instancePath + "/architecture", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.cpuModel !== undefined) {
            if (typeof data.cpuModel !== "string") {
                const err10 = { instancePath: instancePath + "/cpuModel", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.cpus !== undefined) {
            if (!(validate56(data.cpus, { instancePath: instancePath + "/cpus", parentData: data, parentDataProperty: "cpus", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.memoryBytes !== undefined) {
            if (!(validate56(data.memoryBytes, { instancePath: instancePath + "/memoryBytes", parentData: data, parentDataProperty: "memoryBytes", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.nodeVersion !== undefined) {
            if (typeof data.nodeVersion !== "string") {
                const err11 = { instancePath: instancePath + "/nodeVersion", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.checks !== undefined) {
            let data6 = data.checks;
            if (Array.isArray(data6)) {
                const len0 = data6.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (errors >= 3)
                        break;
                    if (!(validate59(data6[i0], { instancePath: instancePath + "/checks/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/checks", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
    }
    else {
        const err13 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err13];
        }
        else {
            vErrors.push(err13);
        }
        errors++;
    }
    validate55.errors = vErrors;
    return errors === 0;
}
validate55.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema24 = { "type": "object", "properties": { "name": { "type": "string", "enum": ["kind", "kubectl", "k6", "trivy"] }, "version": { "type": "string" }, "path": { "type": "string" }, "source": { "type": "string", "enum": ["tool-cache", "path", "download", "given"] }, "sha256": { "type": "string" } }, "required": ["name", "version", "path", "source", "sha256"], "additionalProperties": false };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate62.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.version === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "version" }, message: "must have required property '" + "version" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.path === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.source === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "source" }, message: "must have required property '" + "source" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.sha256 === undefined) {
            const err4 = { instancePath, keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property '" + "sha256" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((((key0 === "name") || (key0 === "version")) || (key0 === "path")) || (key0 === "source")) || (key0 === "sha256"))) {
                const err5 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.name !== undefined) {
            let data0 = data.name;
            if (typeof data0 !== "string") {
                const err6 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if (!((((data0 === "kind") || (data0 === "kubectl")) || (data0 === "k6")) || (data0 === "trivy"))) {
                const err7 = { instancePath: instancePath + "/name", keyword: "enum", params: { allowedValues: schema24.properties.name.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.version !== undefined) {
            if (typeof data.version !== "string") {
                const err8 = { instancePath: instancePath + "/version", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.path !== undefined) {
            if (typeof data.path !== "string") {
                const err9 = { instancePath: instancePath + "/path", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.source !== undefined) {
            let data3 = data.source;
            if (typeof data3 !== "string") {
                const err10 = { instancePath: instancePath + "/source", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
            if (!((((data3 === "tool-cache") || (data3 === "path")) || (data3 === "download")) || (data3 === "given"))) {
                const err11 = { instancePath: instancePath + "/source", keyword: "enum", params: { allowedValues: schema24.properties.source.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.sha256 !== undefined) {
            if (typeof data.sha256 !== "string") {
                const err12 = { instancePath: instancePath + "/sha256", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
    }
    else {
        const err13 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err13];
        }
        else {
            vErrors.push(err13);
        }
        errors++;
    }
    validate62.errors = vErrors;
    return errors === 0;
}
validate62.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const pattern3 = new RegExp("^[a-z0-9][a-z0-9.-]{0,252}$", "u");
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate65.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (typeof data === "string") {
        if (!pattern3.test(data)) {
            const err0 = { instancePath, keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9.-]{0,252}$" }, message: "must match pattern \"" + "^[a-z0-9][a-z0-9.-]{0,252}$" + "\"" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate65.errors = vErrors;
    return errors === 0;
}
validate65.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema27 = { "type": "object", "properties": { "role": { "type": "string", "enum": ["gateway", "application", "monitor"] }, "name": { "type": "string" }, "pid": { "$ref": "#/$defs/count" }, "port": { "type": "integer", "minimum": 0, "maximum": 65535 } }, "required": ["role", "name", "pid", "port"], "additionalProperties": false };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate68.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.role === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "role" }, message: "must have required property '" + "role" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.name === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.pid === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "pid" }, message: "must have required property '" + "pid" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.port === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "port" }, message: "must have required property '" + "port" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!((((key0 === "role") || (key0 === "name")) || (key0 === "pid")) || (key0 === "port"))) {
                const err4 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.role !== undefined) {
            let data0 = data.role;
            if (typeof data0 !== "string") {
                const err5 = { instancePath: instancePath + "/role", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if (!(((data0 === "gateway") || (data0 === "application")) || (data0 === "monitor"))) {
                const err6 = { instancePath: instancePath + "/role", keyword: "enum", params: { allowedValues: schema27.properties.role.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.name !== undefined) {
            if (typeof data.name !== "string") {
                const err7 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.pid !== undefined) {
            if (!(validate56(data.pid, { instancePath: instancePath + "/pid", parentData: data, parentDataProperty: "pid", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.port !== undefined) {
            let data3 = data.port;
            if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                const err8 = { instancePath: instancePath + "/port", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            if ((typeof data3 == "number") && (isFinite(data3))) {
                if (data3 > 65535 || isNaN(data3)) {
                    const err9 = { instancePath: instancePath + "/port", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535" };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                if (data3 < 0 || isNaN(data3)) {
                    const err10 = { instancePath: instancePath + "/port", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
        }
    }
    else {
        const err11 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    validate68.errors = vErrors;
    return errors === 0;
}
validate68.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate64.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.kind === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        const tag0 = data.kind;
        if (typeof tag0 == "string") {
            if (tag0 === "kind") {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.kind === undefined) {
                        const err1 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                    if (data.name === undefined) {
                        const err2 = { instancePath, keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                    if (data.kubeconfig === undefined) {
                        const err3 = { instancePath, keyword: "required", params: { missingProperty: "kubeconfig" }, message: "must have required property '" + "kubeconfig" + "'" };
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                    }
                    if (data.baseUrl === undefined) {
                        const err4 = { instancePath, keyword: "required", params: { missingProperty: "baseUrl" }, message: "must have required property '" + "baseUrl" + "'" };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                    if (data.nodeImage === undefined) {
                        const err5 = { instancePath, keyword: "required", params: { missingProperty: "nodeImage" }, message: "must have required property '" + "nodeImage" + "'" };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                    if (data.nodes === undefined) {
                        const err6 = { instancePath, keyword: "required", params: { missingProperty: "nodes" }, message: "must have required property '" + "nodes" + "'" };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                    if (data.created === undefined) {
                        const err7 = { instancePath, keyword: "required", params: { missingProperty: "created" }, message: "must have required property '" + "created" + "'" };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                    for (const key0 in data) {
                        if (errors >= 3)
                            break;
                        if (!(((((((key0 === "kind") || (key0 === "name")) || (key0 === "kubeconfig")) || (key0 === "baseUrl")) || (key0 === "nodeImage")) || (key0 === "nodes")) || (key0 === "created"))) {
                            const err8 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err8];
                            }
                            else {
                                vErrors.push(err8);
                            }
                            errors++;
                        }
                    }
                    if (data.kind !== undefined) {
                        let data0 = data.kind;
                        if (typeof data0 !== "string") {
                            const err9 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                        if ("kind" !== data0) {
                            const err10 = { instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "kind" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                                vErrors = [err10];
                            }
                            else {
                                vErrors.push(err10);
                            }
                            errors++;
                        }
                    }
                    if (data.name !== undefined) {
                        if (!(validate65(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                            errors = vErrors.length;
                        }
                    }
                    if (data.kubeconfig !== undefined) {
                        if (typeof data.kubeconfig !== "string") {
                            const err11 = { instancePath: instancePath + "/kubeconfig", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                    }
                    if (data.baseUrl !== undefined) {
                        if (typeof data.baseUrl !== "string") {
                            const err12 = { instancePath: instancePath + "/baseUrl", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err12];
                            }
                            else {
                                vErrors.push(err12);
                            }
                            errors++;
                        }
                    }
                    if (data.nodeImage !== undefined) {
                        if (typeof data.nodeImage !== "string") {
                            const err13 = { instancePath: instancePath + "/nodeImage", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err13];
                            }
                            else {
                                vErrors.push(err13);
                            }
                            errors++;
                        }
                    }
                    if (data.nodes !== undefined) {
                        let data5 = data.nodes;
                        if (Array.isArray(data5)) {
                            const len0 = data5.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                                if (errors >= 3)
                                    break;
                                if (!(validate65(data5[i0], { instancePath: instancePath + "/nodes/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                                    errors = vErrors.length;
                                }
                            }
                        }
                        else {
                            const err14 = { instancePath: instancePath + "/nodes", keyword: "type", params: { type: "array" }, message: "must be array" };
                            if (vErrors === null) {
                                vErrors = [err14];
                            }
                            else {
                                vErrors.push(err14);
                            }
                            errors++;
                        }
                    }
                    if (data.created !== undefined) {
                        if (typeof data.created !== "boolean") {
                            const err15 = { instancePath: instancePath + "/created", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                            if (vErrors === null) {
                                vErrors = [err15];
                            }
                            else {
                                vErrors.push(err15);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err16 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
                var props0 = true;
            }
            else if (tag0 === "existing") {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.kind === undefined) {
                        const err17 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                    if (data.name === undefined) {
                        const err18 = { instancePath, keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                        if (vErrors === null) {
                            vErrors = [err18];
                        }
                        else {
                            vErrors.push(err18);
                        }
                        errors++;
                    }
                    if (data.namespace === undefined) {
                        const err19 = { instancePath, keyword: "required", params: { missingProperty: "namespace" }, message: "must have required property '" + "namespace" + "'" };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                    if (data.kubeconfig === undefined) {
                        const err20 = { instancePath, keyword: "required", params: { missingProperty: "kubeconfig" }, message: "must have required property '" + "kubeconfig" + "'" };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                    if (data.baseUrl === undefined) {
                        const err21 = { instancePath, keyword: "required", params: { missingProperty: "baseUrl" }, message: "must have required property '" + "baseUrl" + "'" };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            vErrors.push(err21);
                        }
                        errors++;
                    }
                    if (data.applied === undefined) {
                        const err22 = { instancePath, keyword: "required", params: { missingProperty: "applied" }, message: "must have required property '" + "applied" + "'" };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                    for (const key1 in data) {
                        if (errors >= 3)
                            break;
                        if (!(((((((key1 === "kind") || (key1 === "name")) || (key1 === "namespace")) || (key1 === "kubeconfig")) || (key1 === "baseUrl")) || (key1 === "applied")) || (key1 === "environment"))) {
                            const err23 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                    }
                    if (data.kind !== undefined) {
                        let data8 = data.kind;
                        if (typeof data8 !== "string") {
                            const err24 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err24];
                            }
                            else {
                                vErrors.push(err24);
                            }
                            errors++;
                        }
                        if ("existing" !== data8) {
                            const err25 = { instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "existing" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                                vErrors = [err25];
                            }
                            else {
                                vErrors.push(err25);
                            }
                            errors++;
                        }
                    }
                    if (data.name !== undefined) {
                        if (typeof data.name !== "string") {
                            const err26 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err26];
                            }
                            else {
                                vErrors.push(err26);
                            }
                            errors++;
                        }
                    }
                    if (data.namespace !== undefined) {
                        if (typeof data.namespace !== "string") {
                            const err27 = { instancePath: instancePath + "/namespace", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err27];
                            }
                            else {
                                vErrors.push(err27);
                            }
                            errors++;
                        }
                    }
                    if (data.kubeconfig !== undefined) {
                        if (typeof data.kubeconfig !== "string") {
                            const err28 = { instancePath: instancePath + "/kubeconfig", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err28];
                            }
                            else {
                                vErrors.push(err28);
                            }
                            errors++;
                        }
                    }
                    if (data.baseUrl !== undefined) {
                        if (typeof data.baseUrl !== "string") {
                            const err29 = { instancePath: instancePath + "/baseUrl", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err29];
                            }
                            else {
                                vErrors.push(err29);
                            }
                            errors++;
                        }
                    }
                    if (data.applied !== undefined) {
                        if (typeof data.applied !== "string") {
                            const err30 = { instancePath: instancePath + "/applied", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err30];
                            }
                            else {
                                vErrors.push(err30);
                            }
                            errors++;
                        }
                    }
                    if (data.environment !== undefined) {
                        let data14 = data.environment;
                        if (Array.isArray(data14)) {
                            const len1 = data14.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                                if (errors >= 3)
                                    break;
                                if (typeof data14[i1] !== "string") {
                                    const err31 = { instancePath: instancePath + "/environment/" + i1, keyword: "type", params: { type: "string" }, message: "must be string" };
                                    if (vErrors === null) {
                                        vErrors = [err31];
                                    }
                                    else {
                                        vErrors.push(err31);
                                    }
                                    errors++;
                                }
                            }
                        }
                        else {
                            const err32 = { instancePath: instancePath + "/environment", keyword: "type", params: { type: "array" }, message: "must be array" };
                            if (vErrors === null) {
                                vErrors = [err32];
                            }
                            else {
                                vErrors.push(err32);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err33 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err33];
                    }
                    else {
                        vErrors.push(err33);
                    }
                    errors++;
                }
                if (props0 !== true) {
                    props0 = true;
                }
            }
            else if (tag0 === "none") {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.kind === undefined) {
                        const err34 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                        if (vErrors === null) {
                            vErrors = [err34];
                        }
                        else {
                            vErrors.push(err34);
                        }
                        errors++;
                    }
                    if (data.name === undefined) {
                        const err35 = { instancePath, keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                        if (vErrors === null) {
                            vErrors = [err35];
                        }
                        else {
                            vErrors.push(err35);
                        }
                        errors++;
                    }
                    if (data.baseUrl === undefined) {
                        const err36 = { instancePath, keyword: "required", params: { missingProperty: "baseUrl" }, message: "must have required property '" + "baseUrl" + "'" };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            vErrors.push(err36);
                        }
                        errors++;
                    }
                    if (data.lease === undefined) {
                        const err37 = { instancePath, keyword: "required", params: { missingProperty: "lease" }, message: "must have required property '" + "lease" + "'" };
                        if (vErrors === null) {
                            vErrors = [err37];
                        }
                        else {
                            vErrors.push(err37);
                        }
                        errors++;
                    }
                    if (data.processes === undefined) {
                        const err38 = { instancePath, keyword: "required", params: { missingProperty: "processes" }, message: "must have required property '" + "processes" + "'" };
                        if (vErrors === null) {
                            vErrors = [err38];
                        }
                        else {
                            vErrors.push(err38);
                        }
                        errors++;
                    }
                    for (const key2 in data) {
                        if (errors >= 3)
                            break;
                        if (!(((((key2 === "kind") || (key2 === "name")) || (key2 === "baseUrl")) || (key2 === "lease")) || (key2 === "processes"))) {
                            const err39 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err39];
                            }
                            else {
                                vErrors.push(err39);
                            }
                            errors++;
                        }
                    }
                    if (data.kind !== undefined) {
                        let data16 = data.kind;
                        if (typeof data16 !== "string") {
                            const err40 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err40];
                            }
                            else {
                                vErrors.push(err40);
                            }
                            errors++;
                        }
                        if ("none" !== data16) {
                            const err41 = { instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "none" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                                vErrors = [err41];
                            }
                            else {
                                vErrors.push(err41);
                            }
                            errors++;
                        }
                    }
                    if (data.name !== undefined) {
                        let data17 = data.name;
                        if (typeof data17 !== "string") {
                            const err42 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err42];
                            }
                            else {
                                vErrors.push(err42);
                            }
                            errors++;
                        }
                        if ("embedded" !== data17) {
                            const err43 = { instancePath: instancePath + "/name", keyword: "const", params: { allowedValue: "embedded" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                                vErrors = [err43];
                            }
                            else {
                                vErrors.push(err43);
                            }
                            errors++;
                        }
                    }
                    if (data.baseUrl !== undefined) {
                        if (typeof data.baseUrl !== "string") {
                            const err44 = { instancePath: instancePath + "/baseUrl", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err44];
                            }
                            else {
                                vErrors.push(err44);
                            }
                            errors++;
                        }
                    }
                    if (data.lease !== undefined) {
                        if (typeof data.lease !== "string") {
                            const err45 = { instancePath: instancePath + "/lease", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err45];
                            }
                            else {
                                vErrors.push(err45);
                            }
                            errors++;
                        }
                    }
                    if (data.processes !== undefined) {
                        let data20 = data.processes;
                        if (Array.isArray(data20)) {
                            const len2 = data20.length;
                            for (let i2 = 0; i2 < len2; i2++) {
                                if (errors >= 3)
                                    break;
                                if (!(validate68(data20[i2], { instancePath: instancePath + "/processes/" + i2, parentData: data20, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
                                    errors = vErrors.length;
                                }
                            }
                        }
                        else {
                            const err46 = { instancePath: instancePath + "/processes", keyword: "type", params: { type: "array" }, message: "must be array" };
                            if (vErrors === null) {
                                vErrors = [err46];
                            }
                            else {
                                vErrors.push(err46);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err47 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err47];
                    }
                    else {
                        vErrors.push(err47);
                    }
                    errors++;
                }
                if (props0 !== true) {
                    props0 = true;
                }
            }
            else {
                const err48 = { instancePath, keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: "value of tag \"kind\" must be in oneOf" };
                if (vErrors === null) {
                    vErrors = [err48];
                }
                else {
                    vErrors.push(err48);
                }
                errors++;
            }
        }
        else {
            const err49 = { instancePath, keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: "tag \"kind\" must be string" };
            if (vErrors === null) {
                vErrors = [err49];
            }
            else {
                vErrors.push(err49);
            }
            errors++;
        }
    }
    else {
        const err50 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err50];
        }
        else {
            vErrors.push(err50);
        }
        errors++;
    }
    validate64.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate64.evaluated = { "dynamicProps": true, "dynamicItems": false };
const schema28 = { "type": "object", "properties": { "reference": { "type": "string" }, "node": { "type": "string" }, "how": { "type": "string", "enum": ["streamed", "pulled", "present"] }, "id": { "type": "string" }, "seconds": { "$ref": "#/$defs/amount" } }, "required": ["reference", "node", "how", "seconds"], "additionalProperties": false };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate73.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if ((typeof data == "number") && (isFinite(data))) {
        if (data < 0 || isNaN(data)) {
            const err0 = { instancePath, keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate73.errors = vErrors;
    return errors === 0;
}
validate73.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate72.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.reference === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "reference" }, message: "must have required property '" + "reference" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.node === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "node" }, message: "must have required property '" + "node" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.how === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "how" }, message: "must have required property '" + "how" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.seconds === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "seconds" }, message: "must have required property '" + "seconds" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((((key0 === "reference") || (key0 === "node")) || (key0 === "how")) || (key0 === "id")) || (key0 === "seconds"))) {
                const err4 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.reference !== undefined) {
            if (typeof data.reference !== "string") {
                const err5 = { instancePath: instancePath + "/reference", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.node !== undefined) {
            if (typeof data.node !== "string") {
                const err6 = { instancePath: instancePath + "/node", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.how !== undefined) {
            let data2 = data.how;
            if (typeof data2 !== "string") {
                const err7 = { instancePath: instancePath + "/how", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
            if (!(((data2 === "streamed") || (data2 === "pulled")) || (data2 === "present"))) {
                const err8 = { instancePath: instancePath + "/how", keyword: "enum", params: { allowedValues: schema28.properties.how.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.id !== undefined) {
            if (typeof data.id !== "string") {
                const err9 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.seconds !== undefined) {
            if (!(validate73(data.seconds, { instancePath: instancePath + "/seconds", parentData: data, parentDataProperty: "seconds", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err10 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    validate72.errors = vErrors;
    return errors === 0;
}
validate72.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema31 = { "type": "object", "properties": { "name": { "type": "string" }, "namespace": { "type": "string" }, "kind": { "type": "string" }, "group": { "type": "string", "enum": ["application", "ingress", "monitoring"] }, "desiredReplicas": { "$ref": "#/$defs/count" } }, "required": ["name", "namespace", "kind", "group", "desiredReplicas"], "additionalProperties": false };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate77.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.namespace === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "namespace" }, message: "must have required property '" + "namespace" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.kind === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.group === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "group" }, message: "must have required property '" + "group" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.desiredReplicas === undefined) {
            const err4 = { instancePath, keyword: "required", params: { missingProperty: "desiredReplicas" }, message: "must have required property '" + "desiredReplicas" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((((key0 === "name") || (key0 === "namespace")) || (key0 === "kind")) || (key0 === "group")) || (key0 === "desiredReplicas"))) {
                const err5 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.name !== undefined) {
            if (typeof data.name !== "string") {
                const err6 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.namespace !== undefined) {
            if (typeof data.namespace !== "string") {
                const err7 = { instancePath: instancePath + "/namespace", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.kind !== undefined) {
            if (typeof data.kind !== "string") {
                const err8 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.group !== undefined) {
            let data3 = data.group;
            if (typeof data3 !== "string") {
                const err9 = { instancePath: instancePath + "/group", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if (!(((data3 === "application") || (data3 === "ingress")) || (data3 === "monitoring"))) {
                const err10 = { instancePath: instancePath + "/group", keyword: "enum", params: { allowedValues: schema31.properties.group.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.desiredReplicas !== undefined) {
            if (!(validate56(data.desiredReplicas, { instancePath: instancePath + "/desiredReplicas", parentData: data, parentDataProperty: "desiredReplicas", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err11 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    validate77.errors = vErrors;
    return errors === 0;
}
validate77.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate76.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.overlay === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "overlay" }, message: "must have required property '" + "overlay" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.workloads === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "workloads" }, message: "must have required property '" + "workloads" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.images === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "images" }, message: "must have required property '" + "images" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.hosts === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "hosts" }, message: "must have required property '" + "hosts" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!((((key0 === "overlay") || (key0 === "workloads")) || (key0 === "images")) || (key0 === "hosts"))) {
                const err4 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.overlay !== undefined) {
            if (typeof data.overlay !== "string") {
                const err5 = { instancePath: instancePath + "/overlay", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.workloads !== undefined) {
            let data1 = data.workloads;
            if (Array.isArray(data1)) {
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (errors >= 3)
                        break;
                    if (!(validate77(data1[i0], { instancePath: instancePath + "/workloads/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/workloads", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.images !== undefined) {
            let data3 = data.images;
            if (Array.isArray(data3)) {
                const len1 = data3.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (errors >= 3)
                        break;
                    if (!(validate72(data3[i1], { instancePath: instancePath + "/images/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/images", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.hosts !== undefined) {
            let data5 = data.hosts;
            if (Array.isArray(data5)) {
                const len2 = data5.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    if (errors >= 3)
                        break;
                    if (typeof data5[i2] !== "string") {
                        const err8 = { instancePath: instancePath + "/hosts/" + i2, keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/hosts", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
    }
    else {
        const err10 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    validate76.errors = vErrors;
    return errors === 0;
}
validate76.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate83.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.checks === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "checks" }, message: "must have required property '" + "checks" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.restarts === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "restarts" }, message: "must have required property '" + "restarts" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((key0 === "checks") || (key0 === "restarts")) || (key0 === "leaving"))) {
                const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.checks !== undefined) {
            let data0 = data.checks;
            if (Array.isArray(data0)) {
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (errors >= 3)
                        break;
                    let data1 = data0[i0];
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                        if (data1.name === undefined) {
                            const err3 = { instancePath: instancePath + "/checks/" + i0, keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                        if (data1.seen === undefined) {
                            const err4 = { instancePath: instancePath + "/checks/" + i0, keyword: "required", params: { missingProperty: "seen" }, message: "must have required property '" + "seen" + "'" };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        if (data1.seconds === undefined) {
                            const err5 = { instancePath: instancePath + "/checks/" + i0, keyword: "required", params: { missingProperty: "seconds" }, message: "must have required property '" + "seconds" + "'" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                        for (const key1 in data1) {
                            if (errors >= 3)
                                break;
                            if (!(((key1 === "name") || (key1 === "seen")) || (key1 === "seconds"))) {
                                const err6 = { instancePath: instancePath + "/checks/" + i0, keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err6];
                                }
                                else {
                                    vErrors.push(err6);
                                }
                                errors++;
                            }
                        }
                        if (data1.name !== undefined) {
                            if (typeof data1.name !== "string") {
                                const err7 = { instancePath: instancePath + "/checks/" + i0 + "/name", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err7];
                                }
                                else {
                                    vErrors.push(err7);
                                }
                                errors++;
                            }
                        }
                        if (data1.seen !== undefined) {
                            if (typeof data1.seen !== "string") {
                                const err8 = { instancePath: instancePath + "/checks/" + i0 + "/seen", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                        }
                        if (data1.seconds !== undefined) {
                            if (!(validate73(data1.seconds, { instancePath: instancePath + "/checks/" + i0 + "/seconds", parentData: data1, parentDataProperty: "seconds", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                    else {
                        const err9 = { instancePath: instancePath + "/checks/" + i0, keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/checks", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.restarts !== undefined) {
            let data5 = data.restarts;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                for (const key2 in data5) {
                    if (errors >= 3)
                        break;
                    if (!(validate56(data5[key2], { instancePath: instancePath + "/restarts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key2, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err11 = { instancePath: instancePath + "/restarts", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.leaving !== undefined) {
            let data7 = data.leaving;
            if (Array.isArray(data7)) {
                const len1 = data7.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (errors >= 3)
                        break;
                    if (typeof data7[i1] !== "string") {
                        const err12 = { instancePath: instancePath + "/leaving/" + i1, keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/leaving", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
    }
    else {
        const err14 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err14];
        }
        else {
            vErrors.push(err14);
        }
        errors++;
    }
    validate83.errors = vErrors;
    return errors === 0;
}
validate83.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema33 = { "type": "object", "properties": { "engine": { "type": "object", "properties": { "name": { "type": "string", "enum": ["builtin", "k6"] }, "version": { "type": "string" } }, "required": ["name", "version"], "additionalProperties": false }, "plan": { "$ref": "#/$defs/loadSettings" }, "window": { "type": "object", "properties": { "startedAt": { "$ref": "#/$defs/moment" }, "endedAt": { "$ref": "#/$defs/moment" } }, "required": ["startedAt", "endedAt"], "additionalProperties": false }, "warmup": { "type": "object", "properties": { "requests": { "$ref": "#/$defs/count" }, "failures": { "$ref": "#/$defs/count" }, "durationMs": { "type": "number" } }, "required": ["requests", "failures", "durationMs"], "additionalProperties": false }, "total": { "$ref": "#/$defs/loadStats" }, "targets": { "type": "array", "items": { "$ref": "#/$defs/targetStats" } }, "seconds": { "type": "array", "items": { "$ref": "#/$defs/secondStats" } }, "generator": { "$ref": "#/$defs/generatorHealth" }, "cancelled": { "type": "boolean" }, "engineThresholds": { "type": "array", "items": { "type": "object", "properties": { "name": { "type": "string" }, "passed": { "type": "boolean" }, "message": { "type": "string" } }, "required": ["name", "passed", "message"], "additionalProperties": false } }, "snapshot": { "$ref": "#/$defs/loadSnapshot" } }, "required": ["cancelled", "engine", "engineThresholds", "generator", "plan", "seconds", "snapshot", "targets", "total", "warmup", "window"], "additionalProperties": false };
const schema34 = { "type": "object", "properties": { "engine": { "type": "string", "enum": ["builtin", "k6"] }, "script": { "type": "string" }, "model": { "type": "string", "enum": ["open", "closed"] }, "arrival": { "type": "string", "enum": ["poisson", "constant"] }, "requests": { "$ref": "#/$defs/count" }, "ratePerSecond": { "type": "number" }, "durationMs": { "type": "number" }, "stages": { "type": "array", "items": { "$ref": "#/$defs/stage" } }, "connections": { "$ref": "#/$defs/count" }, "priority": { "type": "string", "enum": ["auto", "normal"] }, "keepAlive": { "type": "boolean" }, "timeoutMs": { "type": "number" }, "seed": { "type": "string" }, "warmup": { "type": "object", "properties": { "requests": { "$ref": "#/$defs/count" }, "durationMs": { "type": "number" } }, "required": ["requests", "durationMs"], "additionalProperties": false }, "followRedirects": { "$ref": "#/$defs/count" }, "tls": { "type": "object", "additionalProperties": false, "properties": { "caPem": { "type": "string" }, "client": { "type": "object", "properties": { "certPem": { "type": "string" }, "keyPem": { "type": "string" } }, "required": ["certPem", "keyPem"], "additionalProperties": false }, "insecure": { "type": "boolean" } }, "required": ["insecure"] }, "allowedHosts": { "type": "array", "items": { "type": "string" } }, "limits": { "type": "object", "properties": { "requests": { "type": "number" }, "ratePerSecond": { "type": "number" }, "durationMs": { "type": "number" } }, "required": ["requests", "ratePerSecond", "durationMs"], "additionalProperties": false } }, "required": ["allowedHosts", "arrival", "connections", "engine", "followRedirects", "keepAlive", "limits", "model", "priority", "ratePerSecond", "seed", "stages", "timeoutMs", "tls", "warmup"], "additionalProperties": false };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate90.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.ratePerSecond === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "ratePerSecond" }, message: "must have required property '" + "ratePerSecond" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.durationMs === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "durationMs" }, message: "must have required property '" + "durationMs" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!((key0 === "ratePerSecond") || (key0 === "durationMs"))) {
                const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.ratePerSecond !== undefined) {
            let data0 = data.ratePerSecond;
            if (!((typeof data0 == "number") && (isFinite(data0)))) {
                const err3 = { instancePath: instancePath + "/ratePerSecond", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.durationMs !== undefined) {
            let data1 = data.durationMs;
            if (!((typeof data1 == "number") && (isFinite(data1)))) {
                const err4 = { instancePath: instancePath + "/durationMs", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
    }
    else {
        const err5 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    validate90.errors = vErrors;
    return errors === 0;
}
validate90.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate88.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.allowedHosts === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "allowedHosts" }, message: "must have required property '" + "allowedHosts" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.arrival === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "arrival" }, message: "must have required property '" + "arrival" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.connections === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "connections" }, message: "must have required property '" + "connections" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.engine === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "engine" }, message: "must have required property '" + "engine" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.followRedirects === undefined) {
            const err4 = { instancePath, keyword: "required", params: { missingProperty: "followRedirects" }, message: "must have required property '" + "followRedirects" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.keepAlive === undefined) {
            const err5 = { instancePath, keyword: "required", params: { missingProperty: "keepAlive" }, message: "must have required property '" + "keepAlive" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.limits === undefined) {
            const err6 = { instancePath, keyword: "required", params: { missingProperty: "limits" }, message: "must have required property '" + "limits" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.model === undefined) {
            const err7 = { instancePath, keyword: "required", params: { missingProperty: "model" }, message: "must have required property '" + "model" + "'" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.priority === undefined) {
            const err8 = { instancePath, keyword: "required", params: { missingProperty: "priority" }, message: "must have required property '" + "priority" + "'" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (data.ratePerSecond === undefined) {
            const err9 = { instancePath, keyword: "required", params: { missingProperty: "ratePerSecond" }, message: "must have required property '" + "ratePerSecond" + "'" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (data.seed === undefined) {
            const err10 = { instancePath, keyword: "required", params: { missingProperty: "seed" }, message: "must have required property '" + "seed" + "'" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if (data.stages === undefined) {
            const err11 = { instancePath, keyword: "required", params: { missingProperty: "stages" }, message: "must have required property '" + "stages" + "'" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        if (data.timeoutMs === undefined) {
            const err12 = { instancePath, keyword: "required", params: { missingProperty: "timeoutMs" }, message: "must have required property '" + "timeoutMs" + "'" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        if (data.tls === undefined) {
            const err13 = { instancePath, keyword: "required", params: { missingProperty: "tls" }, message: "must have required property '" + "tls" + "'" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        if (data.warmup === undefined) {
            const err14 = { instancePath, keyword: "required", params: { missingProperty: "warmup" }, message: "must have required property '" + "warmup" + "'" };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(func1.call(schema34.properties, key0))) {
                const err15 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.engine !== undefined) {
            let data0 = data.engine;
            if (typeof data0 !== "string") {
                const err16 = { instancePath: instancePath + "/engine", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
            if (!((data0 === "builtin") || (data0 === "k6"))) {
                const err17 = { instancePath: instancePath + "/engine", keyword: "enum", params: { allowedValues: schema34.properties.engine.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.script !== undefined) {
            if (typeof data.script !== "string") {
                const err18 = { instancePath: instancePath + "/script", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.model !== undefined) {
            let data2 = data.model;
            if (typeof data2 !== "string") {
                const err19 = { instancePath: instancePath + "/model", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
            if (!((data2 === "open") || (data2 === "closed"))) {
                const err20 = { instancePath: instancePath + "/model", keyword: "enum", params: { allowedValues: schema34.properties.model.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
        }
        if (data.arrival !== undefined) {
            let data3 = data.arrival;
            if (typeof data3 !== "string") {
                const err21 = { instancePath: instancePath + "/arrival", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
            if (!((data3 === "poisson") || (data3 === "constant"))) {
                const err22 = { instancePath: instancePath + "/arrival", keyword: "enum", params: { allowedValues: schema34.properties.arrival.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
        if (data.requests !== undefined) {
            if (!(validate56(data.requests, { instancePath: instancePath + "/requests", parentData: data, parentDataProperty: "requests", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.ratePerSecond !== undefined) {
            let data5 = data.ratePerSecond;
            if (!((typeof data5 == "number") && (isFinite(data5)))) {
                const err23 = { instancePath: instancePath + "/ratePerSecond", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
        }
        if (data.durationMs !== undefined) {
            let data6 = data.durationMs;
            if (!((typeof data6 == "number") && (isFinite(data6)))) {
                const err24 = { instancePath: instancePath + "/durationMs", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
        }
        if (data.stages !== undefined) {
            let data7 = data.stages;
            if (Array.isArray(data7)) {
                const len0 = data7.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (errors >= 3)
                        break;
                    if (!(validate90(data7[i0], { instancePath: instancePath + "/stages/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err25 = { instancePath: instancePath + "/stages", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
        }
        if (data.connections !== undefined) {
            if (!(validate56(data.connections, { instancePath: instancePath + "/connections", parentData: data, parentDataProperty: "connections", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.priority !== undefined) {
            let data10 = data.priority;
            if (typeof data10 !== "string") {
                const err26 = { instancePath: instancePath + "/priority", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
            if (!((data10 === "auto") || (data10 === "normal"))) {
                const err27 = { instancePath: instancePath + "/priority", keyword: "enum", params: { allowedValues: schema34.properties.priority.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
        }
        if (data.keepAlive !== undefined) {
            if (typeof data.keepAlive !== "boolean") {
                const err28 = { instancePath: instancePath + "/keepAlive", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
        }
        if (data.timeoutMs !== undefined) {
            let data12 = data.timeoutMs;
            if (!((typeof data12 == "number") && (isFinite(data12)))) {
                const err29 = { instancePath: instancePath + "/timeoutMs", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
        }
        if (data.seed !== undefined) {
            if (typeof data.seed !== "string") {
                const err30 = { instancePath: instancePath + "/seed", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
        }
        if (data.warmup !== undefined) {
            let data14 = data.warmup;
            if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                if (data14.requests === undefined) {
                    const err31 = { instancePath: instancePath + "/warmup", keyword: "required", params: { missingProperty: "requests" }, message: "must have required property '" + "requests" + "'" };
                    if (vErrors === null) {
                        vErrors = [err31];
                    }
                    else {
                        vErrors.push(err31);
                    }
                    errors++;
                }
                if (data14.durationMs === undefined) {
                    const err32 = { instancePath: instancePath + "/warmup", keyword: "required", params: { missingProperty: "durationMs" }, message: "must have required property '" + "durationMs" + "'" };
                    if (vErrors === null) {
                        vErrors = [err32];
                    }
                    else {
                        vErrors.push(err32);
                    }
                    errors++;
                }
                for (const key1 in data14) {
                    if (errors >= 3)
                        break;
                    if (!((key1 === "requests") || (key1 === "durationMs"))) {
                        const err33 = { instancePath: instancePath + "/warmup", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            vErrors.push(err33);
                        }
                        errors++;
                    }
                }
                if (data14.requests !== undefined) {
                    if (!(validate56(data14.requests, { instancePath: instancePath + "/warmup/requests", parentData: data14, parentDataProperty: "requests", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                        errors = vErrors.length;
                    }
                }
                if (data14.durationMs !== undefined) {
                    let data16 = data14.durationMs;
                    if (!((typeof data16 == "number") && (isFinite(data16)))) {
                        const err34 = { instancePath: instancePath + "/warmup/durationMs", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err34];
                        }
                        else {
                            vErrors.push(err34);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err35 = { instancePath: instancePath + "/warmup", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
        }
        if (data.followRedirects !== undefined) {
            if (!(validate56(data.followRedirects, { instancePath: instancePath + "/followRedirects", parentData: data, parentDataProperty: "followRedirects", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.tls !== undefined) {
            let data18 = data.tls;
            if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                if (data18.insecure === undefined) {
                    const err36 = { instancePath: instancePath + "/tls", keyword: "required", params: { missingProperty: "insecure" }, message: "must have required property '" + "insecure" + "'" };
                    if (vErrors === null) {
                        vErrors = [err36];
                    }
                    else {
                        vErrors.push(err36);
                    }
                    errors++;
                }
                for (const key2 in data18) {
                    if (errors >= 3)
                        break;
                    if (!(((key2 === "caPem") || (key2 === "client")) || (key2 === "insecure"))) {
                        const err37 = { instancePath: instancePath + "/tls", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err37];
                        }
                        else {
                            vErrors.push(err37);
                        }
                        errors++;
                    }
                }
                if (data18.caPem !== undefined) {
                    if (typeof data18.caPem !== "string") {
                        const err38 = { instancePath: instancePath + "/tls/caPem", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err38];
                        }
                        else {
                            vErrors.push(err38);
                        }
                        errors++;
                    }
                }
                if (data18.client !== undefined) {
                    let data20 = data18.client;
                    if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                        if (data20.certPem === undefined) {
                            const err39 = { instancePath: instancePath + "/tls/client", keyword: "required", params: { missingProperty: "certPem" }, message: "must have required property '" + "certPem" + "'" };
                            if (vErrors === null) {
                                vErrors = [err39];
                            }
                            else {
                                vErrors.push(err39);
                            }
                            errors++;
                        }
                        if (data20.keyPem === undefined) {
                            const err40 = { instancePath: instancePath + "/tls/client", keyword: "required", params: { missingProperty: "keyPem" }, message: "must have required property '" + "keyPem" + "'" };
                            if (vErrors === null) {
                                vErrors = [err40];
                            }
                            else {
                                vErrors.push(err40);
                            }
                            errors++;
                        }
                        for (const key3 in data20) {
                            if (errors >= 3)
                                break;
                            if (!((key3 === "certPem") || (key3 === "keyPem"))) {
                                const err41 = { instancePath: instancePath + "/tls/client", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err41];
                                }
                                else {
                                    vErrors.push(err41);
                                }
                                errors++;
                            }
                        }
                        if (data20.certPem !== undefined) {
                            if (typeof data20.certPem !== "string") {
                                const err42 = { instancePath: instancePath + "/tls/client/certPem", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err42];
                                }
                                else {
                                    vErrors.push(err42);
                                }
                                errors++;
                            }
                        }
                        if (data20.keyPem !== undefined) {
                            if (typeof data20.keyPem !== "string") {
                                const err43 = { instancePath: instancePath + "/tls/client/keyPem", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err43];
                                }
                                else {
                                    vErrors.push(err43);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err44 = { instancePath: instancePath + "/tls/client", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err44];
                        }
                        else {
                            vErrors.push(err44);
                        }
                        errors++;
                    }
                }
                if (data18.insecure !== undefined) {
                    if (typeof data18.insecure !== "boolean") {
                        const err45 = { instancePath: instancePath + "/tls/insecure", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        if (vErrors === null) {
                            vErrors = [err45];
                        }
                        else {
                            vErrors.push(err45);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err46 = { instancePath: instancePath + "/tls", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err46];
                }
                else {
                    vErrors.push(err46);
                }
                errors++;
            }
        }
        if (data.allowedHosts !== undefined) {
            let data24 = data.allowedHosts;
            if (Array.isArray(data24)) {
                const len1 = data24.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (errors >= 3)
                        break;
                    if (typeof data24[i1] !== "string") {
                        const err47 = { instancePath: instancePath + "/allowedHosts/" + i1, keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err47];
                        }
                        else {
                            vErrors.push(err47);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err48 = { instancePath: instancePath + "/allowedHosts", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err48];
                }
                else {
                    vErrors.push(err48);
                }
                errors++;
            }
        }
        if (data.limits !== undefined) {
            let data26 = data.limits;
            if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                if (data26.requests === undefined) {
                    const err49 = { instancePath: instancePath + "/limits", keyword: "required", params: { missingProperty: "requests" }, message: "must have required property '" + "requests" + "'" };
                    if (vErrors === null) {
                        vErrors = [err49];
                    }
                    else {
                        vErrors.push(err49);
                    }
                    errors++;
                }
                if (data26.ratePerSecond === undefined) {
                    const err50 = { instancePath: instancePath + "/limits", keyword: "required", params: { missingProperty: "ratePerSecond" }, message: "must have required property '" + "ratePerSecond" + "'" };
                    if (vErrors === null) {
                        vErrors = [err50];
                    }
                    else {
                        vErrors.push(err50);
                    }
                    errors++;
                }
                if (data26.durationMs === undefined) {
                    const err51 = { instancePath: instancePath + "/limits", keyword: "required", params: { missingProperty: "durationMs" }, message: "must have required property '" + "durationMs" + "'" };
                    if (vErrors === null) {
                        vErrors = [err51];
                    }
                    else {
                        vErrors.push(err51);
                    }
                    errors++;
                }
                for (const key4 in data26) {
                    if (errors >= 3)
                        break;
                    if (!(((key4 === "requests") || (key4 === "ratePerSecond")) || (key4 === "durationMs"))) {
                        const err52 = { instancePath: instancePath + "/limits", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err52];
                        }
                        else {
                            vErrors.push(err52);
                        }
                        errors++;
                    }
                }
                if (data26.requests !== undefined) {
                    let data27 = data26.requests;
                    if (!((typeof data27 == "number") && (isFinite(data27)))) {
                        const err53 = { instancePath: instancePath + "/limits/requests", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err53];
                        }
                        else {
                            vErrors.push(err53);
                        }
                        errors++;
                    }
                }
                if (data26.ratePerSecond !== undefined) {
                    let data28 = data26.ratePerSecond;
                    if (!((typeof data28 == "number") && (isFinite(data28)))) {
                        const err54 = { instancePath: instancePath + "/limits/ratePerSecond", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err54];
                        }
                        else {
                            vErrors.push(err54);
                        }
                        errors++;
                    }
                }
                if (data26.durationMs !== undefined) {
                    let data29 = data26.durationMs;
                    if (!((typeof data29 == "number") && (isFinite(data29)))) {
                        const err55 = { instancePath: instancePath + "/limits/durationMs", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err55];
                        }
                        else {
                            vErrors.push(err55);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err56 = { instancePath: instancePath + "/limits", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err56];
                }
                else {
                    vErrors.push(err56);
                }
                errors++;
            }
        }
    }
    else {
        const err57 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err57];
        }
        else {
            vErrors.push(err57);
        }
        errors++;
    }
    validate88.errors = vErrors;
    return errors === 0;
}
validate88.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema36 = { "type": "object", "properties": { "requests": { "$ref": "#/$defs/count" }, "sent": { "$ref": "#/$defs/count" }, "ok": { "$ref": "#/$defs/count" }, "failures": { "$ref": "#/$defs/count" }, "notSent": { "$ref": "#/$defs/count" }, "success": { "$ref": "#/$defs/measuredSuccessShare" }, "throughputPerSecond": { "$ref": "#/$defs/amount" }, "latency": { "$ref": "#/$defs/measuredDistribution" }, "okLatency": { "$ref": "#/$defs/measuredDistribution" }, "service": { "$ref": "#/$defs/measuredDistribution" }, "lateness": { "$ref": "#/$defs/measuredDistribution" }, "bytesReceived": { "$ref": "#/$defs/measuredCount" }, "errors": { "type": "array", "items": { "$ref": "#/$defs/errorGroup" } } }, "required": ["requests", "sent", "ok", "failures", "notSent", "success", "throughputPerSecond", "latency", "okLatency", "service", "lateness", "bytesReceived", "errors"], "additionalProperties": false };
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate111.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if ((typeof data == "number") && (isFinite(data))) {
        if (data > 1 || isNaN(data)) {
            const err0 = { instancePath, keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data < 0 || isNaN(data)) {
            const err1 = { instancePath, keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    else {
        const err2 = { instancePath, keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    validate111.errors = vErrors;
    return errors === 0;
}
validate111.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate113.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.low === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "low" }, message: "must have required property '" + "low" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.high === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "high" }, message: "must have required property '" + "high" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!((key0 === "low") || (key0 === "high"))) {
                const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.low !== undefined) {
            let data0 = data.low;
            if (!((typeof data0 == "number") && (isFinite(data0)))) {
                const err3 = { instancePath: instancePath + "/low", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.high !== undefined) {
            let data1 = data.high;
            if (!((typeof data1 == "number") && (isFinite(data1)))) {
                const err4 = { instancePath: instancePath + "/high", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
    }
    else {
        const err5 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    validate113.errors = vErrors;
    return errors === 0;
}
validate113.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate110.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.rate === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "rate" }, message: "must have required property '" + "rate" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.interval === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "interval" }, message: "must have required property '" + "interval" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!((key0 === "rate") || (key0 === "interval"))) {
                const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.rate !== undefined) {
            if (!(validate111(data.rate, { instancePath: instancePath + "/rate", parentData: data, parentDataProperty: "rate", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
                errors = vErrors.length;
            }
        }
        if (data.interval !== undefined) {
            if (!(validate113(data.interval, { instancePath: instancePath + "/interval", parentData: data, parentDataProperty: "interval", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err3 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    validate110.errors = vErrors;
    return errors === 0;
}
validate110.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const pattern4 = new RegExp("\\S", "u");
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate108.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (typeof data === "string") {
        if (!pattern4.test(data)) {
            const err0 = { instancePath, keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate108.errors = vErrors;
    return errors === 0;
}
validate108.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate107.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.kind === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.reason === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!((key0 === "kind") || (key0 === "reason"))) {
                const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.kind !== undefined) {
            let data0 = data.kind;
            if (typeof data0 !== "string") {
                const err3 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if ("not-measured" !== data0) {
                const err4 = { instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "not-measured" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.reason !== undefined) {
            if (!(validate108(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err5 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    validate107.errors = vErrors;
    return errors === 0;
}
validate107.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate106.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.kind === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        const tag0 = data.kind;
        if (typeof tag0 == "string") {
            if (tag0 === "measured") {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.kind === undefined) {
                        const err1 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                    if (data.value === undefined) {
                        const err2 = { instancePath, keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                    for (const key0 in data) {
                        if (errors >= 3)
                            break;
                        if (!((key0 === "kind") || (key0 === "value"))) {
                            const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                    }
                    if (data.kind !== undefined) {
                        let data0 = data.kind;
                        if (typeof data0 !== "string") {
                            const err4 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        if ("measured" !== data0) {
                            const err5 = { instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "measured" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    if (data.value !== undefined) {
                        if (!(validate110(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err6 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                var props0 = true;
            }
            else if (tag0 === "not-measured") {
                if (!(validate107(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                    errors = vErrors.length;
                }
                if (props0 !== true) {
                    props0 = true;
                }
            }
            else {
                const err7 = { instancePath, keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: "value of tag \"kind\" must be in oneOf" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath, keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: "tag \"kind\" must be string" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    else {
        const err9 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate106.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate106.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate122.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.percentile === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "percentile" }, message: "must have required property '" + "percentile" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.valueMs === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "valueMs" }, message: "must have required property '" + "valueMs" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.tooFewSamples === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "tooFewSamples" }, message: "must have required property '" + "tooFewSamples" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!((((key0 === "percentile") || (key0 === "valueMs")) || (key0 === "interval")) || (key0 === "tooFewSamples"))) {
                const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.percentile !== undefined) {
            let data0 = data.percentile;
            if ((typeof data0 == "number") && (isFinite(data0))) {
                if (data0 > 100 || isNaN(data0)) {
                    const err4 = { instancePath: instancePath + "/percentile", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
                if (data0 <= 0 || isNaN(data0)) {
                    const err5 = { instancePath: instancePath + "/percentile", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/percentile", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.valueMs !== undefined) {
            let data1 = data.valueMs;
            if (!((typeof data1 == "number") && (isFinite(data1)))) {
                const err7 = { instancePath: instancePath + "/valueMs", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.interval !== undefined) {
            if (!(validate113(data.interval, { instancePath: instancePath + "/interval", parentData: data, parentDataProperty: "interval", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
                errors = vErrors.length;
            }
        }
        if (data.tooFewSamples !== undefined) {
            if (typeof data.tooFewSamples !== "boolean") {
                const err8 = { instancePath: instancePath + "/tooFewSamples", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
    }
    else {
        const err9 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate122.errors = vErrors;
    return errors === 0;
}
validate122.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate120.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.count === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "count" }, message: "must have required property '" + "count" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.avgMs === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "avgMs" }, message: "must have required property '" + "avgMs" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.minMs === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "minMs" }, message: "must have required property '" + "minMs" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.maxMs === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "maxMs" }, message: "must have required property '" + "maxMs" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.percentiles === undefined) {
            const err4 = { instancePath, keyword: "required", params: { missingProperty: "percentiles" }, message: "must have required property '" + "percentiles" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((((key0 === "count") || (key0 === "avgMs")) || (key0 === "minMs")) || (key0 === "maxMs")) || (key0 === "percentiles"))) {
                const err5 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.count !== undefined) {
            if (!(validate56(data.count, { instancePath: instancePath + "/count", parentData: data, parentDataProperty: "count", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.avgMs !== undefined) {
            let data1 = data.avgMs;
            if (!((typeof data1 == "number") && (isFinite(data1)))) {
                const err6 = { instancePath: instancePath + "/avgMs", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.minMs !== undefined) {
            let data2 = data.minMs;
            if (!((typeof data2 == "number") && (isFinite(data2)))) {
                const err7 = { instancePath: instancePath + "/minMs", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.maxMs !== undefined) {
            let data3 = data.maxMs;
            if (!((typeof data3 == "number") && (isFinite(data3)))) {
                const err8 = { instancePath: instancePath + "/maxMs", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.percentiles !== undefined) {
            let data4 = data.percentiles;
            if (Array.isArray(data4)) {
                const len0 = data4.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (errors >= 3)
                        break;
                    if (!(validate122(data4[i0], { instancePath: instancePath + "/percentiles/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/percentiles", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
    }
    else {
        const err10 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    validate120.errors = vErrors;
    return errors === 0;
}
validate120.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate119.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.kind === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        const tag0 = data.kind;
        if (typeof tag0 == "string") {
            if (tag0 === "measured") {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.kind === undefined) {
                        const err1 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                    if (data.value === undefined) {
                        const err2 = { instancePath, keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                    for (const key0 in data) {
                        if (errors >= 3)
                            break;
                        if (!((key0 === "kind") || (key0 === "value"))) {
                            const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                    }
                    if (data.kind !== undefined) {
                        let data0 = data.kind;
                        if (typeof data0 !== "string") {
                            const err4 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        if ("measured" !== data0) {
                            const err5 = { instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "measured" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    if (data.value !== undefined) {
                        if (!(validate120(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err6 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                var props0 = true;
            }
            else if (tag0 === "not-measured") {
                if (!(validate107(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                    errors = vErrors.length;
                }
                if (props0 !== true) {
                    props0 = true;
                }
            }
            else {
                const err7 = { instancePath, keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: "value of tag \"kind\" must be in oneOf" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath, keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: "tag \"kind\" must be string" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    else {
        const err9 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate119.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate119.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate131.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.kind === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        const tag0 = data.kind;
        if (typeof tag0 == "string") {
            if (tag0 === "measured") {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.kind === undefined) {
                        const err1 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                    if (data.value === undefined) {
                        const err2 = { instancePath, keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                    for (const key0 in data) {
                        if (errors >= 3)
                            break;
                        if (!((key0 === "kind") || (key0 === "value"))) {
                            const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                    }
                    if (data.kind !== undefined) {
                        let data0 = data.kind;
                        if (typeof data0 !== "string") {
                            const err4 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        if ("measured" !== data0) {
                            const err5 = { instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "measured" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    if (data.value !== undefined) {
                        if (!(validate56(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err6 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                var props0 = true;
            }
            else if (tag0 === "not-measured") {
                if (!(validate107(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                    errors = vErrors.length;
                }
                if (props0 !== true) {
                    props0 = true;
                }
            }
            else {
                const err7 = { instancePath, keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: "value of tag \"kind\" must be in oneOf" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath, keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: "tag \"kind\" must be string" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    else {
        const err9 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate131.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate131.evaluated = { "dynamicProps": true, "dynamicItems": false };
const schema48 = { "type": "string", "enum": ["dns", "connect-refused", "connect-timeout", "tls", "reset", "timeout", "parse", "http-3xx", "http-4xx", "http-5xx", "assertion", "not-sent", "other"] };
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate136.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (!(((((((((((((data === "dns") || (data === "connect-refused")) || (data === "connect-timeout")) || (data === "tls")) || (data === "reset")) || (data === "timeout")) || (data === "parse")) || (data === "http-3xx")) || (data === "http-4xx")) || (data === "http-5xx")) || (data === "assertion")) || (data === "not-sent")) || (data === "other"))) {
        const err1 = { instancePath, keyword: "enum", params: { allowedValues: schema48.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate136.errors = vErrors;
    return errors === 0;
}
validate136.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate135.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.class === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "class" }, message: "must have required property '" + "class" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.count === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "count" }, message: "must have required property '" + "count" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.latency === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "latency" }, message: "must have required property '" + "latency" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.examples === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "examples" }, message: "must have required property '" + "examples" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!((((key0 === "class") || (key0 === "count")) || (key0 === "latency")) || (key0 === "examples"))) {
                const err4 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.class !== undefined) {
            if (!(validate136(data.class, { instancePath: instancePath + "/class", parentData: data, parentDataProperty: "class", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
                errors = vErrors.length;
            }
        }
        if (data.count !== undefined) {
            if (!(validate56(data.count, { instancePath: instancePath + "/count", parentData: data, parentDataProperty: "count", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.latency !== undefined) {
            if (!(validate119(data.latency, { instancePath: instancePath + "/latency", parentData: data, parentDataProperty: "latency", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
                errors = vErrors.length;
            }
        }
        if (data.examples !== undefined) {
            let data3 = data.examples;
            if (Array.isArray(data3)) {
                const len0 = data3.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (errors >= 3)
                        break;
                    let data4 = data3[i0];
                    if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                        if (data4.target === undefined) {
                            const err5 = { instancePath: instancePath + "/examples/" + i0, keyword: "required", params: { missingProperty: "target" }, message: "must have required property '" + "target" + "'" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                        if (data4.message === undefined) {
                            const err6 = { instancePath: instancePath + "/examples/" + i0, keyword: "required", params: { missingProperty: "message" }, message: "must have required property '" + "message" + "'" };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                        for (const key1 in data4) {
                            if (errors >= 3)
                                break;
                            if (!((key1 === "target") || (key1 === "message"))) {
                                const err7 = { instancePath: instancePath + "/examples/" + i0, keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err7];
                                }
                                else {
                                    vErrors.push(err7);
                                }
                                errors++;
                            }
                        }
                        if (data4.target !== undefined) {
                            if (typeof data4.target !== "string") {
                                const err8 = { instancePath: instancePath + "/examples/" + i0 + "/target", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                        }
                        if (data4.message !== undefined) {
                            if (typeof data4.message !== "string") {
                                const err9 = { instancePath: instancePath + "/examples/" + i0 + "/message", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err9];
                                }
                                else {
                                    vErrors.push(err9);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err10 = { instancePath: instancePath + "/examples/" + i0, keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err11 = { instancePath: instancePath + "/examples", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
    }
    else {
        const err12 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err12];
        }
        else {
            vErrors.push(err12);
        }
        errors++;
    }
    validate135.errors = vErrors;
    return errors === 0;
}
validate135.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate100.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.requests === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "requests" }, message: "must have required property '" + "requests" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.sent === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "sent" }, message: "must have required property '" + "sent" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.ok === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "ok" }, message: "must have required property '" + "ok" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.failures === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "failures" }, message: "must have required property '" + "failures" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.notSent === undefined) {
            const err4 = { instancePath, keyword: "required", params: { missingProperty: "notSent" }, message: "must have required property '" + "notSent" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.success === undefined) {
            const err5 = { instancePath, keyword: "required", params: { missingProperty: "success" }, message: "must have required property '" + "success" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.throughputPerSecond === undefined) {
            const err6 = { instancePath, keyword: "required", params: { missingProperty: "throughputPerSecond" }, message: "must have required property '" + "throughputPerSecond" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.latency === undefined) {
            const err7 = { instancePath, keyword: "required", params: { missingProperty: "latency" }, message: "must have required property '" + "latency" + "'" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.okLatency === undefined) {
            const err8 = { instancePath, keyword: "required", params: { missingProperty: "okLatency" }, message: "must have required property '" + "okLatency" + "'" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (data.service === undefined) {
            const err9 = { instancePath, keyword: "required", params: { missingProperty: "service" }, message: "must have required property '" + "service" + "'" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (data.lateness === undefined) {
            const err10 = { instancePath, keyword: "required", params: { missingProperty: "lateness" }, message: "must have required property '" + "lateness" + "'" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if (data.bytesReceived === undefined) {
            const err11 = { instancePath, keyword: "required", params: { missingProperty: "bytesReceived" }, message: "must have required property '" + "bytesReceived" + "'" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        if (data.errors === undefined) {
            const err12 = { instancePath, keyword: "required", params: { missingProperty: "errors" }, message: "must have required property '" + "errors" + "'" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(func1.call(schema36.properties, key0))) {
                const err13 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.requests !== undefined) {
            if (!(validate56(data.requests, { instancePath: instancePath + "/requests", parentData: data, parentDataProperty: "requests", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.sent !== undefined) {
            if (!(validate56(data.sent, { instancePath: instancePath + "/sent", parentData: data, parentDataProperty: "sent", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.ok !== undefined) {
            if (!(validate56(data.ok, { instancePath: instancePath + "/ok", parentData: data, parentDataProperty: "ok", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.failures !== undefined) {
            if (!(validate56(data.failures, { instancePath: instancePath + "/failures", parentData: data, parentDataProperty: "failures", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.notSent !== undefined) {
            if (!(validate56(data.notSent, { instancePath: instancePath + "/notSent", parentData: data, parentDataProperty: "notSent", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.success !== undefined) {
            if (!(validate106(data.success, { instancePath: instancePath + "/success", parentData: data, parentDataProperty: "success", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
                errors = vErrors.length;
            }
        }
        if (data.throughputPerSecond !== undefined) {
            if (!(validate73(data.throughputPerSecond, { instancePath: instancePath + "/throughputPerSecond", parentData: data, parentDataProperty: "throughputPerSecond", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                errors = vErrors.length;
            }
        }
        if (data.latency !== undefined) {
            if (!(validate119(data.latency, { instancePath: instancePath + "/latency", parentData: data, parentDataProperty: "latency", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
                errors = vErrors.length;
            }
        }
        if (data.okLatency !== undefined) {
            if (!(validate119(data.okLatency, { instancePath: instancePath + "/okLatency", parentData: data, parentDataProperty: "okLatency", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
                errors = vErrors.length;
            }
        }
        if (data.service !== undefined) {
            if (!(validate119(data.service, { instancePath: instancePath + "/service", parentData: data, parentDataProperty: "service", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
                errors = vErrors.length;
            }
        }
        if (data.lateness !== undefined) {
            if (!(validate119(data.lateness, { instancePath: instancePath + "/lateness", parentData: data, parentDataProperty: "lateness", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
                errors = vErrors.length;
            }
        }
        if (data.bytesReceived !== undefined) {
            if (!(validate131(data.bytesReceived, { instancePath: instancePath + "/bytesReceived", parentData: data, parentDataProperty: "bytesReceived", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
                errors = vErrors.length;
            }
        }
        if (data.errors !== undefined) {
            let data12 = data.errors;
            if (Array.isArray(data12)) {
                const len0 = data12.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (errors >= 3)
                        break;
                    if (!(validate135(data12[i0], { instancePath: instancePath + "/errors/" + i0, parentData: data12, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err14 = { instancePath: instancePath + "/errors", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
    }
    else {
        const err15 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err15];
        }
        else {
            vErrors.push(err15);
        }
        errors++;
    }
    validate100.errors = vErrors;
    return errors === 0;
}
validate100.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema49 = { "type": "object", "properties": { "requests": { "$ref": "#/$defs/count" }, "sent": { "$ref": "#/$defs/count" }, "ok": { "$ref": "#/$defs/count" }, "failures": { "$ref": "#/$defs/count" }, "notSent": { "$ref": "#/$defs/count" }, "success": { "$ref": "#/$defs/measuredSuccessShare" }, "throughputPerSecond": { "$ref": "#/$defs/amount" }, "latency": { "$ref": "#/$defs/measuredDistribution" }, "okLatency": { "$ref": "#/$defs/measuredDistribution" }, "service": { "$ref": "#/$defs/measuredDistribution" }, "lateness": { "$ref": "#/$defs/measuredDistribution" }, "bytesReceived": { "$ref": "#/$defs/measuredCount" }, "errors": { "type": "array", "items": { "$ref": "#/$defs/errorGroup" } }, "name": { "type": "string" }, "host": { "type": "string" } }, "required": ["bytesReceived", "errors", "failures", "host", "latency", "lateness", "name", "notSent", "ok", "okLatency", "requests", "sent", "service", "success", "throughputPerSecond"], "additionalProperties": false };
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate142.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.bytesReceived === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "bytesReceived" }, message: "must have required property '" + "bytesReceived" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.errors === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "errors" }, message: "must have required property '" + "errors" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.failures === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "failures" }, message: "must have required property '" + "failures" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.host === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "host" }, message: "must have required property '" + "host" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.latency === undefined) {
            const err4 = { instancePath, keyword: "required", params: { missingProperty: "latency" }, message: "must have required property '" + "latency" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.lateness === undefined) {
            const err5 = { instancePath, keyword: "required", params: { missingProperty: "lateness" }, message: "must have required property '" + "lateness" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.name === undefined) {
            const err6 = { instancePath, keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.notSent === undefined) {
            const err7 = { instancePath, keyword: "required", params: { missingProperty: "notSent" }, message: "must have required property '" + "notSent" + "'" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.ok === undefined) {
            const err8 = { instancePath, keyword: "required", params: { missingProperty: "ok" }, message: "must have required property '" + "ok" + "'" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (data.okLatency === undefined) {
            const err9 = { instancePath, keyword: "required", params: { missingProperty: "okLatency" }, message: "must have required property '" + "okLatency" + "'" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (data.requests === undefined) {
            const err10 = { instancePath, keyword: "required", params: { missingProperty: "requests" }, message: "must have required property '" + "requests" + "'" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if (data.sent === undefined) {
            const err11 = { instancePath, keyword: "required", params: { missingProperty: "sent" }, message: "must have required property '" + "sent" + "'" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        if (data.service === undefined) {
            const err12 = { instancePath, keyword: "required", params: { missingProperty: "service" }, message: "must have required property '" + "service" + "'" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        if (data.success === undefined) {
            const err13 = { instancePath, keyword: "required", params: { missingProperty: "success" }, message: "must have required property '" + "success" + "'" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        if (data.throughputPerSecond === undefined) {
            const err14 = { instancePath, keyword: "required", params: { missingProperty: "throughputPerSecond" }, message: "must have required property '" + "throughputPerSecond" + "'" };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(func1.call(schema49.properties, key0))) {
                const err15 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.requests !== undefined) {
            if (!(validate56(data.requests, { instancePath: instancePath + "/requests", parentData: data, parentDataProperty: "requests", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.sent !== undefined) {
            if (!(validate56(data.sent, { instancePath: instancePath + "/sent", parentData: data, parentDataProperty: "sent", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.ok !== undefined) {
            if (!(validate56(data.ok, { instancePath: instancePath + "/ok", parentData: data, parentDataProperty: "ok", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.failures !== undefined) {
            if (!(validate56(data.failures, { instancePath: instancePath + "/failures", parentData: data, parentDataProperty: "failures", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.notSent !== undefined) {
            if (!(validate56(data.notSent, { instancePath: instancePath + "/notSent", parentData: data, parentDataProperty: "notSent", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.success !== undefined) {
            if (!(validate106(data.success, { instancePath: instancePath + "/success", parentData: data, parentDataProperty: "success", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
                errors = vErrors.length;
            }
        }
        if (data.throughputPerSecond !== undefined) {
            if (!(validate73(data.throughputPerSecond, { instancePath: instancePath + "/throughputPerSecond", parentData: data, parentDataProperty: "throughputPerSecond", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                errors = vErrors.length;
            }
        }
        if (data.latency !== undefined) {
            if (!(validate119(data.latency, { instancePath: instancePath + "/latency", parentData: data, parentDataProperty: "latency", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
                errors = vErrors.length;
            }
        }
        if (data.okLatency !== undefined) {
            if (!(validate119(data.okLatency, { instancePath: instancePath + "/okLatency", parentData: data, parentDataProperty: "okLatency", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
                errors = vErrors.length;
            }
        }
        if (data.service !== undefined) {
            if (!(validate119(data.service, { instancePath: instancePath + "/service", parentData: data, parentDataProperty: "service", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
                errors = vErrors.length;
            }
        }
        if (data.lateness !== undefined) {
            if (!(validate119(data.lateness, { instancePath: instancePath + "/lateness", parentData: data, parentDataProperty: "lateness", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
                errors = vErrors.length;
            }
        }
        if (data.bytesReceived !== undefined) {
            if (!(validate131(data.bytesReceived, { instancePath: instancePath + "/bytesReceived", parentData: data, parentDataProperty: "bytesReceived", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
                errors = vErrors.length;
            }
        }
        if (data.errors !== undefined) {
            let data12 = data.errors;
            if (Array.isArray(data12)) {
                const len0 = data12.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (errors >= 3)
                        break;
                    if (!(validate135(data12[i0], { instancePath: instancePath + "/errors/" + i0, parentData: data12, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err16 = { instancePath: instancePath + "/errors", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.name !== undefined) {
            if (typeof data.name !== "string") {
                const err17 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.host !== undefined) {
            if (typeof data.host !== "string") {
                const err18 = { instancePath: instancePath + "/host", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
    }
    else {
        const err19 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err19];
        }
        else {
            vErrors.push(err19);
        }
        errors++;
    }
    validate142.errors = vErrors;
    return errors === 0;
}
validate142.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema50 = { "type": "object", "properties": { "second": { "$ref": "#/$defs/count" }, "sent": { "$ref": "#/$defs/count" }, "ok": { "$ref": "#/$defs/count" }, "failed": { "$ref": "#/$defs/count" }, "p50Ms": { "type": ["number", "null"] }, "p95Ms": { "type": ["number", "null"] }, "p99Ms": { "type": ["number", "null"] }, "connections": { "$ref": "#/$defs/count" } }, "required": ["second", "sent", "ok", "failed", "p50Ms", "p95Ms", "p99Ms"], "additionalProperties": false };
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate157.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.second === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "second" }, message: "must have required property '" + "second" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.sent === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "sent" }, message: "must have required property '" + "sent" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.ok === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "ok" }, message: "must have required property '" + "ok" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.failed === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "failed" }, message: "must have required property '" + "failed" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.p50Ms === undefined) {
            const err4 = { instancePath, keyword: "required", params: { missingProperty: "p50Ms" }, message: "must have required property '" + "p50Ms" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.p95Ms === undefined) {
            const err5 = { instancePath, keyword: "required", params: { missingProperty: "p95Ms" }, message: "must have required property '" + "p95Ms" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.p99Ms === undefined) {
            const err6 = { instancePath, keyword: "required", params: { missingProperty: "p99Ms" }, message: "must have required property '" + "p99Ms" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!((((((((key0 === "second") || (key0 === "sent")) || (key0 === "ok")) || (key0 === "failed")) || (key0 === "p50Ms")) || (key0 === "p95Ms")) || (key0 === "p99Ms")) || (key0 === "connections"))) {
                const err7 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.second !== undefined) {
            if (!(validate56(data.second, { instancePath: instancePath + "/second", parentData: data, parentDataProperty: "second", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.sent !== undefined) {
            if (!(validate56(data.sent, { instancePath: instancePath + "/sent", parentData: data, parentDataProperty: "sent", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.ok !== undefined) {
            if (!(validate56(data.ok, { instancePath: instancePath + "/ok", parentData: data, parentDataProperty: "ok", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.failed !== undefined) {
            if (!(validate56(data.failed, { instancePath: instancePath + "/failed", parentData: data, parentDataProperty: "failed", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.p50Ms !== undefined) {
            let data4 = data.p50Ms;
            if ((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)) {
                const err8 = { instancePath: instancePath + "/p50Ms", keyword: "type", params: { type: schema50.properties.p50Ms.type }, message: "must be number,null" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.p95Ms !== undefined) {
            let data5 = data.p95Ms;
            if ((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)) {
                const err9 = { instancePath: instancePath + "/p95Ms", keyword: "type", params: { type: schema50.properties.p95Ms.type }, message: "must be number,null" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.p99Ms !== undefined) {
            let data6 = data.p99Ms;
            if ((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)) {
                const err10 = { instancePath: instancePath + "/p99Ms", keyword: "type", params: { type: schema50.properties.p99Ms.type }, message: "must be number,null" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.connections !== undefined) {
            if (!(validate56(data.connections, { instancePath: instancePath + "/connections", parentData: data, parentDataProperty: "connections", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err11 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    validate157.errors = vErrors;
    return errors === 0;
}
validate157.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema51 = { "type": "object", "properties": { "offeredPerSecond": { "type": "number" }, "achievedPerSecond": { "type": "number" }, "loopDelayP99Ms": { "$ref": "#/$defs/measuredNumber" }, "hostCpuBusy": { "$ref": "#/$defs/measuredShare" }, "cpuSteal": { "$ref": "#/$defs/measuredShare" }, "cpuPressure": { "$ref": "#/$defs/measuredShare" }, "generatorCpuSeconds": { "$ref": "#/$defs/measuredNumber" }, "floor": { "$ref": "#/$defs/measuredFloor" }, "priority": { "$ref": "#/$defs/generatorPriority" }, "notOffered": { "type": "array", "items": { "type": "string" } }, "disturbances": { "type": "array", "items": { "type": "string" } } }, "required": ["offeredPerSecond", "achievedPerSecond", "loopDelayP99Ms", "hostCpuBusy", "cpuSteal", "cpuPressure", "generatorCpuSeconds", "floor", "priority", "notOffered", "disturbances"], "additionalProperties": false };
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate165.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.kind === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        const tag0 = data.kind;
        if (typeof tag0 == "string") {
            if (tag0 === "measured") {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.kind === undefined) {
                        const err1 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                    if (data.value === undefined) {
                        const err2 = { instancePath, keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                    for (const key0 in data) {
                        if (errors >= 3)
                            break;
                        if (!((key0 === "kind") || (key0 === "value"))) {
                            const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                    }
                    if (data.kind !== undefined) {
                        let data0 = data.kind;
                        if (typeof data0 !== "string") {
                            const err4 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        if ("measured" !== data0) {
                            const err5 = { instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "measured" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    if (data.value !== undefined) {
                        let data1 = data.value;
                        if (!((typeof data1 == "number") && (isFinite(data1)))) {
                            const err6 = { instancePath: instancePath + "/value", keyword: "type", params: { type: "number" }, message: "must be number" };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err7 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                var props0 = true;
            }
            else if (tag0 === "not-measured") {
                if (!(validate107(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                    errors = vErrors.length;
                }
                if (props0 !== true) {
                    props0 = true;
                }
            }
            else {
                const err8 = { instancePath, keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: "value of tag \"kind\" must be in oneOf" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        else {
            const err9 = { instancePath, keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: "tag \"kind\" must be string" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
    }
    else {
        const err10 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    validate165.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate165.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate168.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.kind === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        const tag0 = data.kind;
        if (typeof tag0 == "string") {
            if (tag0 === "measured") {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.kind === undefined) {
                        const err1 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                    if (data.value === undefined) {
                        const err2 = { instancePath, keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                    for (const key0 in data) {
                        if (errors >= 3)
                            break;
                        if (!((key0 === "kind") || (key0 === "value"))) {
                            const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                    }
                    if (data.kind !== undefined) {
                        let data0 = data.kind;
                        if (typeof data0 !== "string") {
                            const err4 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        if ("measured" !== data0) {
                            const err5 = { instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "measured" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    if (data.value !== undefined) {
                        if (!(validate111(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err6 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                var props0 = true;
            }
            else if (tag0 === "not-measured") {
                if (!(validate107(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                    errors = vErrors.length;
                }
                if (props0 !== true) {
                    props0 = true;
                }
            }
            else {
                const err7 = { instancePath, keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: "value of tag \"kind\" must be in oneOf" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath, keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: "tag \"kind\" must be string" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    else {
        const err9 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate168.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate168.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate176.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.p50Ms === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "p50Ms" }, message: "must have required property '" + "p50Ms" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.p99Ms === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "p99Ms" }, message: "must have required property '" + "p99Ms" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.maxRatePerSecond === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "maxRatePerSecond" }, message: "must have required property '" + "maxRatePerSecond" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((key0 === "p50Ms") || (key0 === "p99Ms")) || (key0 === "maxRatePerSecond"))) {
                const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.p50Ms !== undefined) {
            let data0 = data.p50Ms;
            if (!((typeof data0 == "number") && (isFinite(data0)))) {
                const err4 = { instancePath: instancePath + "/p50Ms", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.p99Ms !== undefined) {
            let data1 = data.p99Ms;
            if (!((typeof data1 == "number") && (isFinite(data1)))) {
                const err5 = { instancePath: instancePath + "/p99Ms", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.maxRatePerSecond !== undefined) {
            let data2 = data.maxRatePerSecond;
            if (!((typeof data2 == "number") && (isFinite(data2)))) {
                const err6 = { instancePath: instancePath + "/maxRatePerSecond", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
    }
    else {
        const err7 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    validate176.errors = vErrors;
    return errors === 0;
}
validate176.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate175.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.kind === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        const tag0 = data.kind;
        if (typeof tag0 == "string") {
            if (tag0 === "measured") {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.kind === undefined) {
                        const err1 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                    if (data.value === undefined) {
                        const err2 = { instancePath, keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                    for (const key0 in data) {
                        if (errors >= 3)
                            break;
                        if (!((key0 === "kind") || (key0 === "value"))) {
                            const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                    }
                    if (data.kind !== undefined) {
                        let data0 = data.kind;
                        if (typeof data0 !== "string") {
                            const err4 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        if ("measured" !== data0) {
                            const err5 = { instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "measured" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    if (data.value !== undefined) {
                        if (!(validate176(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err6 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                var props0 = true;
            }
            else if (tag0 === "not-measured") {
                if (!(validate107(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                    errors = vErrors.length;
                }
                if (props0 !== true) {
                    props0 = true;
                }
            }
            else {
                const err7 = { instancePath, keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: "value of tag \"kind\" must be in oneOf" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath, keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: "tag \"kind\" must be string" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    else {
        const err9 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate175.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate175.evaluated = { "dynamicProps": true, "dynamicItems": false };
const schema56 = { "type": "object", "properties": { "policy": { "type": "string", "enum": ["real-time", "normal"] }, "how": { "type": "string", "enum": ["by root", "by sudo", "not possible", "not wanted"] }, "reason": { "type": "string" } }, "required": ["policy", "how"], "additionalProperties": false };
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate180.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.policy === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "policy" }, message: "must have required property '" + "policy" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.how === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "how" }, message: "must have required property '" + "how" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((key0 === "policy") || (key0 === "how")) || (key0 === "reason"))) {
                const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.policy !== undefined) {
            let data0 = data.policy;
            if (typeof data0 !== "string") {
                const err3 = { instancePath: instancePath + "/policy", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if (!((data0 === "real-time") || (data0 === "normal"))) {
                const err4 = { instancePath: instancePath + "/policy", keyword: "enum", params: { allowedValues: schema56.properties.policy.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.how !== undefined) {
            let data1 = data.how;
            if (typeof data1 !== "string") {
                const err5 = { instancePath: instancePath + "/how", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if (!((((data1 === "by root") || (data1 === "by sudo")) || (data1 === "not possible")) || (data1 === "not wanted"))) {
                const err6 = { instancePath: instancePath + "/how", keyword: "enum", params: { allowedValues: schema56.properties.how.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.reason !== undefined) {
            if (typeof data.reason !== "string") {
                const err7 = { instancePath: instancePath + "/reason", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
    }
    else {
        const err8 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    validate180.errors = vErrors;
    return errors === 0;
}
validate180.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate164.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.offeredPerSecond === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "offeredPerSecond" }, message: "must have required property '" + "offeredPerSecond" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.achievedPerSecond === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "achievedPerSecond" }, message: "must have required property '" + "achievedPerSecond" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.loopDelayP99Ms === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "loopDelayP99Ms" }, message: "must have required property '" + "loopDelayP99Ms" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.hostCpuBusy === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "hostCpuBusy" }, message: "must have required property '" + "hostCpuBusy" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.cpuSteal === undefined) {
            const err4 = { instancePath, keyword: "required", params: { missingProperty: "cpuSteal" }, message: "must have required property '" + "cpuSteal" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.cpuPressure === undefined) {
            const err5 = { instancePath, keyword: "required", params: { missingProperty: "cpuPressure" }, message: "must have required property '" + "cpuPressure" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.generatorCpuSeconds === undefined) {
            const err6 = { instancePath, keyword: "required", params: { missingProperty: "generatorCpuSeconds" }, message: "must have required property '" + "generatorCpuSeconds" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.floor === undefined) {
            const err7 = { instancePath, keyword: "required", params: { missingProperty: "floor" }, message: "must have required property '" + "floor" + "'" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.priority === undefined) {
            const err8 = { instancePath, keyword: "required", params: { missingProperty: "priority" }, message: "must have required property '" + "priority" + "'" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (data.notOffered === undefined) {
            const err9 = { instancePath, keyword: "required", params: { missingProperty: "notOffered" }, message: "must have required property '" + "notOffered" + "'" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (data.disturbances === undefined) {
            const err10 = { instancePath, keyword: "required", params: { missingProperty: "disturbances" }, message: "must have required property '" + "disturbances" + "'" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(func1.call(schema51.properties, key0))) {
                const err11 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.offeredPerSecond !== undefined) {
            let data0 = data.offeredPerSecond;
            if (!((typeof data0 == "number") && (isFinite(data0)))) {
                const err12 = { instancePath: instancePath + "/offeredPerSecond", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.achievedPerSecond !== undefined) {
            let data1 = data.achievedPerSecond;
            if (!((typeof data1 == "number") && (isFinite(data1)))) {
                const err13 = { instancePath: instancePath + "/achievedPerSecond", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.loopDelayP99Ms !== undefined) {
            if (!(validate165(data.loopDelayP99Ms, { instancePath: instancePath + "/loopDelayP99Ms", parentData: data, parentDataProperty: "loopDelayP99Ms", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
                errors = vErrors.length;
            }
        }
        if (data.hostCpuBusy !== undefined) {
            if (!(validate168(data.hostCpuBusy, { instancePath: instancePath + "/hostCpuBusy", parentData: data, parentDataProperty: "hostCpuBusy", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
                errors = vErrors.length;
            }
        }
        if (data.cpuSteal !== undefined) {
            if (!(validate168(data.cpuSteal, { instancePath: instancePath + "/cpuSteal", parentData: data, parentDataProperty: "cpuSteal", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
                errors = vErrors.length;
            }
        }
        if (data.cpuPressure !== undefined) {
            if (!(validate168(data.cpuPressure, { instancePath: instancePath + "/cpuPressure", parentData: data, parentDataProperty: "cpuPressure", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
                errors = vErrors.length;
            }
        }
        if (data.generatorCpuSeconds !== undefined) {
            if (!(validate165(data.generatorCpuSeconds, { instancePath: instancePath + "/generatorCpuSeconds", parentData: data, parentDataProperty: "generatorCpuSeconds", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
                errors = vErrors.length;
            }
        }
        if (data.floor !== undefined) {
            if (!(validate175(data.floor, { instancePath: instancePath + "/floor", parentData: data, parentDataProperty: "floor", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
                errors = vErrors.length;
            }
        }
        if (data.priority !== undefined) {
            if (!(validate180(data.priority, { instancePath: instancePath + "/priority", parentData: data, parentDataProperty: "priority", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
                errors = vErrors.length;
            }
        }
        if (data.notOffered !== undefined) {
            let data9 = data.notOffered;
            if (Array.isArray(data9)) {
                const len0 = data9.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (errors >= 3)
                        break;
                    if (typeof data9[i0] !== "string") {
                        const err14 = { instancePath: instancePath + "/notOffered/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err15 = { instancePath: instancePath + "/notOffered", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.disturbances !== undefined) {
            let data11 = data.disturbances;
            if (Array.isArray(data11)) {
                const len1 = data11.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (errors >= 3)
                        break;
                    if (typeof data11[i1] !== "string") {
                        const err16 = { instancePath: instancePath + "/disturbances/" + i1, keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err17 = { instancePath: instancePath + "/disturbances", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
    }
    else {
        const err18 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err18];
        }
        else {
            vErrors.push(err18);
        }
        errors++;
    }
    validate164.errors = vErrors;
    return errors === 0;
}
validate164.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema58 = { "type": "object", "properties": { "target": { "type": ["string", "null"] }, "host": { "type": "string" }, "arm": { "$ref": "#/$defs/arm" }, "requests": { "$ref": "#/$defs/count" }, "ok": { "$ref": "#/$defs/count" }, "answered": { "$ref": "#/$defs/count" }, "notSent": { "$ref": "#/$defs/count" }, "bytes": { "$ref": "#/$defs/count" }, "okLatency": { "$ref": "#/$defs/encodedHistogram" }, "service": { "$ref": "#/$defs/encodedHistogram" }, "lateness": { "$ref": "#/$defs/encodedHistogram" }, "errors": { "type": "array", "items": { "$ref": "#/$defs/errorSnapshot" } } }, "required": ["answered", "errors", "host", "lateness", "notSent", "ok", "okLatency", "requests", "service", "target"], "additionalProperties": false };
const schema59 = { "type": "string", "enum": ["base", "head", "control"] };
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate187.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (!(((data === "base") || (data === "head")) || (data === "control"))) {
        const err1 = { instancePath, keyword: "enum", params: { allowedValues: schema59.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate187.errors = vErrors;
    return errors === 0;
}
validate187.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate194.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.count === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "count" }, message: "must have required property '" + "count" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.sum === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "sum" }, message: "must have required property '" + "sum" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.min === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "min" }, message: "must have required property '" + "min" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.max === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "max" }, message: "must have required property '" + "max" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.histogram === undefined) {
            const err4 = { instancePath, keyword: "required", params: { missingProperty: "histogram" }, message: "must have required property '" + "histogram" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((((key0 === "count") || (key0 === "sum")) || (key0 === "min")) || (key0 === "max")) || (key0 === "histogram"))) {
                const err5 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.count !== undefined) {
            if (!(validate56(data.count, { instancePath: instancePath + "/count", parentData: data, parentDataProperty: "count", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.sum !== undefined) {
            if (!(validate56(data.sum, { instancePath: instancePath + "/sum", parentData: data, parentDataProperty: "sum", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.min !== undefined) {
            if (!(validate56(data.min, { instancePath: instancePath + "/min", parentData: data, parentDataProperty: "min", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.max !== undefined) {
            if (!(validate56(data.max, { instancePath: instancePath + "/max", parentData: data, parentDataProperty: "max", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.histogram !== undefined) {
            if (typeof data.histogram !== "string") {
                const err6 = { instancePath: instancePath + "/histogram", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
    }
    else {
        const err7 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    validate194.errors = vErrors;
    return errors === 0;
}
validate194.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate206.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.message === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "message" }, message: "must have required property '" + "message" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.atMs === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "atMs" }, message: "must have required property '" + "atMs" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!((key0 === "message") || (key0 === "atMs"))) {
                const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.message !== undefined) {
            if (typeof data.message !== "string") {
                const err3 = { instancePath: instancePath + "/message", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.atMs !== undefined) {
            if (!(validate73(data.atMs, { instancePath: instancePath + "/atMs", parentData: data, parentDataProperty: "atMs", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err4 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate206.errors = vErrors;
    return errors === 0;
}
validate206.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate202.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.class === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "class" }, message: "must have required property '" + "class" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.count === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "count" }, message: "must have required property '" + "count" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.latency === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "latency" }, message: "must have required property '" + "latency" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.examples === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "examples" }, message: "must have required property '" + "examples" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!((((key0 === "class") || (key0 === "count")) || (key0 === "latency")) || (key0 === "examples"))) {
                const err4 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.class !== undefined) {
            if (!(validate136(data.class, { instancePath: instancePath + "/class", parentData: data, parentDataProperty: "class", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
                errors = vErrors.length;
            }
        }
        if (data.count !== undefined) {
            if (!(validate56(data.count, { instancePath: instancePath + "/count", parentData: data, parentDataProperty: "count", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.latency !== undefined) {
            if (!(validate194(data.latency, { instancePath: instancePath + "/latency", parentData: data, parentDataProperty: "latency", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
                errors = vErrors.length;
            }
        }
        if (data.examples !== undefined) {
            let data3 = data.examples;
            if (Array.isArray(data3)) {
                const len0 = data3.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (errors >= 3)
                        break;
                    if (!(validate206(data3[i0], { instancePath: instancePath + "/examples/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/examples", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
    }
    else {
        const err6 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    validate202.errors = vErrors;
    return errors === 0;
}
validate202.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate186.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.answered === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "answered" }, message: "must have required property '" + "answered" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.errors === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "errors" }, message: "must have required property '" + "errors" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.host === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "host" }, message: "must have required property '" + "host" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.lateness === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "lateness" }, message: "must have required property '" + "lateness" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.notSent === undefined) {
            const err4 = { instancePath, keyword: "required", params: { missingProperty: "notSent" }, message: "must have required property '" + "notSent" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.ok === undefined) {
            const err5 = { instancePath, keyword: "required", params: { missingProperty: "ok" }, message: "must have required property '" + "ok" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.okLatency === undefined) {
            const err6 = { instancePath, keyword: "required", params: { missingProperty: "okLatency" }, message: "must have required property '" + "okLatency" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.requests === undefined) {
            const err7 = { instancePath, keyword: "required", params: { missingProperty: "requests" }, message: "must have required property '" + "requests" + "'" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.service === undefined) {
            const err8 = { instancePath, keyword: "required", params: { missingProperty: "service" }, message: "must have required property '" + "service" + "'" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (data.target === undefined) {
            const err9 = { instancePath, keyword: "required", params: { missingProperty: "target" }, message: "must have required property '" + "target" + "'" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(func1.call(schema58.properties, key0))) {
                const err10 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.target !== undefined) {
            let data0 = data.target;
            if ((typeof data0 !== "string") && (data0 !== null)) {
                const err11 = { instancePath: instancePath + "/target", keyword: "type", params: { type: schema58.properties.target.type }, message: "must be string,null" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.host !== undefined) {
            if (typeof data.host !== "string") {
                const err12 = { instancePath: instancePath + "/host", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.arm !== undefined) {
            if (!(validate187(data.arm, { instancePath: instancePath + "/arm", parentData: data, parentDataProperty: "arm", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
                errors = vErrors.length;
            }
        }
        if (data.requests !== undefined) {
            if (!(validate56(data.requests, { instancePath: instancePath + "/requests", parentData: data, parentDataProperty: "requests", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.ok !== undefined) {
            if (!(validate56(data.ok, { instancePath: instancePath + "/ok", parentData: data, parentDataProperty: "ok", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.answered !== undefined) {
            if (!(validate56(data.answered, { instancePath: instancePath + "/answered", parentData: data, parentDataProperty: "answered", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.notSent !== undefined) {
            if (!(validate56(data.notSent, { instancePath: instancePath + "/notSent", parentData: data, parentDataProperty: "notSent", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.bytes !== undefined) {
            if (!(validate56(data.bytes, { instancePath: instancePath + "/bytes", parentData: data, parentDataProperty: "bytes", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.okLatency !== undefined) {
            if (!(validate194(data.okLatency, { instancePath: instancePath + "/okLatency", parentData: data, parentDataProperty: "okLatency", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
                errors = vErrors.length;
            }
        }
        if (data.service !== undefined) {
            if (!(validate194(data.service, { instancePath: instancePath + "/service", parentData: data, parentDataProperty: "service", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
                errors = vErrors.length;
            }
        }
        if (data.lateness !== undefined) {
            if (!(validate194(data.lateness, { instancePath: instancePath + "/lateness", parentData: data, parentDataProperty: "lateness", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
                errors = vErrors.length;
            }
        }
        if (data.errors !== undefined) {
            let data11 = data.errors;
            if (Array.isArray(data11)) {
                const len0 = data11.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (errors >= 3)
                        break;
                    if (!(validate202(data11[i0], { instancePath: instancePath + "/errors/" + i0, parentData: data11, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/errors", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
    }
    else {
        const err14 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err14];
        }
        else {
            vErrors.push(err14);
        }
        errors++;
    }
    validate186.errors = vErrors;
    return errors === 0;
}
validate186.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate213.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.sent === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "sent" }, message: "must have required property '" + "sent" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.ok === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "ok" }, message: "must have required property '" + "ok" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.failed === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "failed" }, message: "must have required property '" + "failed" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.latency === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "latency" }, message: "must have required property '" + "latency" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((((key0 === "sent") || (key0 === "ok")) || (key0 === "failed")) || (key0 === "latency")) || (key0 === "connections"))) {
                const err4 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.sent !== undefined) {
            if (!(validate56(data.sent, { instancePath: instancePath + "/sent", parentData: data, parentDataProperty: "sent", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.ok !== undefined) {
            if (!(validate56(data.ok, { instancePath: instancePath + "/ok", parentData: data, parentDataProperty: "ok", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.failed !== undefined) {
            if (!(validate56(data.failed, { instancePath: instancePath + "/failed", parentData: data, parentDataProperty: "failed", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.latency !== undefined) {
            if (!(validate194(data.latency, { instancePath: instancePath + "/latency", parentData: data, parentDataProperty: "latency", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
                errors = vErrors.length;
            }
        }
        if (data.connections !== undefined) {
            if (!(validate56(data.connections, { instancePath: instancePath + "/connections", parentData: data, parentDataProperty: "connections", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err5 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    validate213.errors = vErrors;
    return errors === 0;
}
validate213.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate211.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.widthSeconds === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "widthSeconds" }, message: "must have required property '" + "widthSeconds" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.rows === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "rows" }, message: "must have required property '" + "rows" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!((key0 === "widthSeconds") || (key0 === "rows"))) {
                const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.widthSeconds !== undefined) {
            if (!(validate56(data.widthSeconds, { instancePath: instancePath + "/widthSeconds", parentData: data, parentDataProperty: "widthSeconds", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.rows !== undefined) {
            let data1 = data.rows;
            if (Array.isArray(data1)) {
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (errors >= 3)
                        break;
                    if (!(validate213(data1[i0], { instancePath: instancePath + "/rows/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/rows", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
    }
    else {
        const err4 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate211.errors = vErrors;
    return errors === 0;
}
validate211.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate221(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate221.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.opened === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "opened" }, message: "must have required property '" + "opened" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.resent === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "resent" }, message: "must have required property '" + "resent" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.closed === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "closed" }, message: "must have required property '" + "closed" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((key0 === "opened") || (key0 === "resent")) || (key0 === "closed"))) {
                const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.opened !== undefined) {
            if (!(validate56(data.opened, { instancePath: instancePath + "/opened", parentData: data, parentDataProperty: "opened", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.resent !== undefined) {
            if (!(validate56(data.resent, { instancePath: instancePath + "/resent", parentData: data, parentDataProperty: "resent", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.closed !== undefined) {
            let data2 = data.closed;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.server === undefined) {
                    const err4 = { instancePath: instancePath + "/closed", keyword: "required", params: { missingProperty: "server" }, message: "must have required property '" + "server" + "'" };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
                if (data2.answer === undefined) {
                    const err5 = { instancePath: instancePath + "/closed", keyword: "required", params: { missingProperty: "answer" }, message: "must have required property '" + "answer" + "'" };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
                if (data2.expired === undefined) {
                    const err6 = { instancePath: instancePath + "/closed", keyword: "required", params: { missingProperty: "expired" }, message: "must have required property '" + "expired" + "'" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                if (data2.failed === undefined) {
                    const err7 = { instancePath: instancePath + "/closed", keyword: "required", params: { missingProperty: "failed" }, message: "must have required property '" + "failed" + "'" };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                if (data2.ours === undefined) {
                    const err8 = { instancePath: instancePath + "/closed", keyword: "required", params: { missingProperty: "ours" }, message: "must have required property '" + "ours" + "'" };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                for (const key1 in data2) {
                    if (errors >= 3)
                        break;
                    if (!(((((key1 === "server") || (key1 === "answer")) || (key1 === "expired")) || (key1 === "failed")) || (key1 === "ours"))) {
                        const err9 = { instancePath: instancePath + "/closed", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
                if (data2.server !== undefined) {
                    if (!(validate56(data2.server, { instancePath: instancePath + "/closed/server", parentData: data2, parentDataProperty: "server", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                        errors = vErrors.length;
                    }
                }
                if (data2.answer !== undefined) {
                    if (!(validate56(data2.answer, { instancePath: instancePath + "/closed/answer", parentData: data2, parentDataProperty: "answer", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                        errors = vErrors.length;
                    }
                }
                if (data2.expired !== undefined) {
                    if (!(validate56(data2.expired, { instancePath: instancePath + "/closed/expired", parentData: data2, parentDataProperty: "expired", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                        errors = vErrors.length;
                    }
                }
                if (data2.failed !== undefined) {
                    if (!(validate56(data2.failed, { instancePath: instancePath + "/closed/failed", parentData: data2, parentDataProperty: "failed", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                        errors = vErrors.length;
                    }
                }
                if (data2.ours !== undefined) {
                    if (!(validate56(data2.ours, { instancePath: instancePath + "/closed/ours", parentData: data2, parentDataProperty: "ours", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/closed", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
    }
    else {
        const err11 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    validate221.errors = vErrors;
    return errors === 0;
}
validate221.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate231(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate231.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.due === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "due" }, message: "must have required property '" + "due" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.sentInTime === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "sentInTime" }, message: "must have required property '" + "sentInTime" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.lengthMs === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "lengthMs" }, message: "must have required property '" + "lengthMs" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.pacing === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "pacing" }, message: "must have required property '" + "pacing" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!((((key0 === "due") || (key0 === "sentInTime")) || (key0 === "lengthMs")) || (key0 === "pacing"))) {
                const err4 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.due !== undefined) {
            if (!(validate56(data.due, { instancePath: instancePath + "/due", parentData: data, parentDataProperty: "due", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.sentInTime !== undefined) {
            if (!(validate56(data.sentInTime, { instancePath: instancePath + "/sentInTime", parentData: data, parentDataProperty: "sentInTime", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.lengthMs !== undefined) {
            if (!(validate73(data.lengthMs, { instancePath: instancePath + "/lengthMs", parentData: data, parentDataProperty: "lengthMs", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                errors = vErrors.length;
            }
        }
        if (data.pacing !== undefined) {
            if (!(validate194(data.pacing, { instancePath: instancePath + "/pacing", parentData: data, parentDataProperty: "pacing", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err5 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    validate231.errors = vErrors;
    return errors === 0;
}
validate231.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate237(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate237.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.delay === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "delay" }, message: "must have required property '" + "delay" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.heldUpMs === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "heldUpMs" }, message: "must have required property '" + "heldUpMs" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.lengthMs === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "lengthMs" }, message: "must have required property '" + "lengthMs" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((key0 === "delay") || (key0 === "heldUpMs")) || (key0 === "lengthMs"))) {
                const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.delay !== undefined) {
            if (!(validate194(data.delay, { instancePath: instancePath + "/delay", parentData: data, parentDataProperty: "delay", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
                errors = vErrors.length;
            }
        }
        if (data.heldUpMs !== undefined) {
            if (!(validate73(data.heldUpMs, { instancePath: instancePath + "/heldUpMs", parentData: data, parentDataProperty: "heldUpMs", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                errors = vErrors.length;
            }
        }
        if (data.lengthMs !== undefined) {
            if (!(validate73(data.lengthMs, { instancePath: instancePath + "/lengthMs", parentData: data, parentDataProperty: "lengthMs", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err4 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate237.errors = vErrors;
    return errors === 0;
}
validate237.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate246(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate246.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (Array.isArray(data)) {
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
            if (errors >= 3)
                break;
            let data0 = data[i0];
            if (!((typeof data0 == "number") && (isFinite(data0)))) {
                const err0 = { instancePath: instancePath + "/" + i0, keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
    }
    else {
        const err1 = { instancePath, keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate246.errors = vErrors;
    return errors === 0;
}
validate246.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate245(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate245.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.kind === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        const tag0 = data.kind;
        if (typeof tag0 == "string") {
            if (tag0 === "measured") {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.kind === undefined) {
                        const err1 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                    if (data.value === undefined) {
                        const err2 = { instancePath, keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                    for (const key0 in data) {
                        if (errors >= 3)
                            break;
                        if (!((key0 === "kind") || (key0 === "value"))) {
                            const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                    }
                    if (data.kind !== undefined) {
                        let data0 = data.kind;
                        if (typeof data0 !== "string") {
                            const err4 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        if ("measured" !== data0) {
                            const err5 = { instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "measured" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    if (data.value !== undefined) {
                        if (!(validate246(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err6 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                var props0 = true;
            }
            else if (tag0 === "not-measured") {
                if (!(validate107(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                    errors = vErrors.length;
                }
                if (props0 !== true) {
                    props0 = true;
                }
            }
            else {
                const err7 = { instancePath, keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: "value of tag \"kind\" must be in oneOf" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath, keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: "tag \"kind\" must be string" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    else {
        const err9 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate245.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate245.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate242(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate242.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.busy === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "busy" }, message: "must have required property '" + "busy" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.steal === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "steal" }, message: "must have required property '" + "steal" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.pressure === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "pressure" }, message: "must have required property '" + "pressure" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((key0 === "busy") || (key0 === "steal")) || (key0 === "pressure"))) {
                const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.busy !== undefined) {
            if (!(validate165(data.busy, { instancePath: instancePath + "/busy", parentData: data, parentDataProperty: "busy", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
                errors = vErrors.length;
            }
        }
        if (data.steal !== undefined) {
            if (!(validate165(data.steal, { instancePath: instancePath + "/steal", parentData: data, parentDataProperty: "steal", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
                errors = vErrors.length;
            }
        }
        if (data.pressure !== undefined) {
            if (!(validate245(data.pressure, { instancePath: instancePath + "/pressure", parentData: data, parentDataProperty: "pressure", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err4 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate242.errors = vErrors;
    return errors === 0;
}
validate242.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate230(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate230.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((key0 === "schedule") || (key0 === "loop")) || (key0 === "host"))) {
                const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.schedule !== undefined) {
            if (!(validate231(data.schedule, { instancePath: instancePath + "/schedule", parentData: data, parentDataProperty: "schedule", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
                errors = vErrors.length;
            }
        }
        if (data.loop !== undefined) {
            if (!(validate237(data.loop, { instancePath: instancePath + "/loop", parentData: data, parentDataProperty: "loop", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
                errors = vErrors.length;
            }
        }
        if (data.host !== undefined) {
            if (!(validate242(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err1 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate230.errors = vErrors;
    return errors === 0;
}
validate230.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate253(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate253.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.target === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "target" }, message: "must have required property '" + "target" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.dueMs === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "dueMs" }, message: "must have required property '" + "dueMs" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((((((key0 === "number") || (key0 === "target")) || (key0 === "dueMs")) || (key0 === "latencyMs")) || (key0 === "status")) || (key0 === "failure")) || (key0 === "answer"))) {
                const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.number !== undefined) {
            if (!(validate56(data.number, { instancePath: instancePath + "/number", parentData: data, parentDataProperty: "number", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.target !== undefined) {
            if (typeof data.target !== "string") {
                const err3 = { instancePath: instancePath + "/target", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.dueMs !== undefined) {
            if (!(validate73(data.dueMs, { instancePath: instancePath + "/dueMs", parentData: data, parentDataProperty: "dueMs", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                errors = vErrors.length;
            }
        }
        if (data.latencyMs !== undefined) {
            if (!(validate73(data.latencyMs, { instancePath: instancePath + "/latencyMs", parentData: data, parentDataProperty: "latencyMs", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                errors = vErrors.length;
            }
        }
        if (data.status !== undefined) {
            if (!(validate56(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.failure !== undefined) {
            let data5 = data.failure;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (data5.class === undefined) {
                    const err4 = { instancePath: instancePath + "/failure", keyword: "required", params: { missingProperty: "class" }, message: "must have required property '" + "class" + "'" };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
                if (data5.message === undefined) {
                    const err5 = { instancePath: instancePath + "/failure", keyword: "required", params: { missingProperty: "message" }, message: "must have required property '" + "message" + "'" };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
                for (const key1 in data5) {
                    if (errors >= 3)
                        break;
                    if (!((key1 === "class") || (key1 === "message"))) {
                        const err6 = { instancePath: instancePath + "/failure", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                }
                if (data5.class !== undefined) {
                    if (!(validate136(data5.class, { instancePath: instancePath + "/failure/class", parentData: data5, parentDataProperty: "class", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
                        errors = vErrors.length;
                    }
                }
                if (data5.message !== undefined) {
                    if (typeof data5.message !== "string") {
                        const err7 = { instancePath: instancePath + "/failure/message", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/failure", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.answer !== undefined) {
            if (typeof data.answer !== "string") {
                const err9 = { instancePath: instancePath + "/answer", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
    }
    else {
        const err10 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    validate253.errors = vErrors;
    return errors === 0;
}
validate253.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate252.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.slowest === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "slowest" }, message: "must have required property '" + "slowest" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.failed === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "failed" }, message: "must have required property '" + "failed" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!((key0 === "slowest") || (key0 === "failed"))) {
                const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.slowest !== undefined) {
            let data0 = data.slowest;
            if (Array.isArray(data0)) {
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (errors >= 3)
                        break;
                    if (!(validate253(data0[i0], { instancePath: instancePath + "/slowest/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/slowest", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.failed !== undefined) {
            let data2 = data.failed;
            if (Array.isArray(data2)) {
                const len1 = data2.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (errors >= 3)
                        break;
                    let data3 = data2[i1];
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                        if (data3.class === undefined) {
                            const err4 = { instancePath: instancePath + "/failed/" + i1, keyword: "required", params: { missingProperty: "class" }, message: "must have required property '" + "class" + "'" };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        if (data3.requests === undefined) {
                            const err5 = { instancePath: instancePath + "/failed/" + i1, keyword: "required", params: { missingProperty: "requests" }, message: "must have required property '" + "requests" + "'" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                        for (const key1 in data3) {
                            if (errors >= 3)
                                break;
                            if (!((key1 === "class") || (key1 === "requests"))) {
                                const err6 = { instancePath: instancePath + "/failed/" + i1, keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err6];
                                }
                                else {
                                    vErrors.push(err6);
                                }
                                errors++;
                            }
                        }
                        if (data3.class !== undefined) {
                            if (!(validate136(data3.class, { instancePath: instancePath + "/failed/" + i1 + "/class", parentData: data3, parentDataProperty: "class", rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
                                errors = vErrors.length;
                            }
                        }
                        if (data3.requests !== undefined) {
                            let data5 = data3.requests;
                            if (Array.isArray(data5)) {
                                const len2 = data5.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                    if (errors >= 3)
                                        break;
                                    if (!(validate253(data5[i2], { instancePath: instancePath + "/failed/" + i1 + "/requests/" + i2, parentData: data5, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
                                        errors = vErrors.length;
                                    }
                                }
                            }
                            else {
                                const err7 = { instancePath: instancePath + "/failed/" + i1 + "/requests", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err7];
                                }
                                else {
                                    vErrors.push(err7);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err8 = { instancePath: instancePath + "/failed/" + i1, keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/failed", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
    }
    else {
        const err10 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    validate252.errors = vErrors;
    return errors === 0;
}
validate252.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate183.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.version === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "version" }, message: "must have required property '" + "version" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.window === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "window" }, message: "must have required property '" + "window" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.targets === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "targets" }, message: "must have required property '" + "targets" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.series === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "series" }, message: "must have required property '" + "series" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.evidence === undefined) {
            const err4 = { instancePath, keyword: "required", params: { missingProperty: "evidence" }, message: "must have required property '" + "evidence" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((((((key0 === "version") || (key0 === "window")) || (key0 === "targets")) || (key0 === "series")) || (key0 === "connections")) || (key0 === "evidence")) || (key0 === "samples"))) {
                const err5 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.version !== undefined) {
            let data0 = data.version;
            if (!((typeof data0 == "number") && (isFinite(data0)))) {
                const err6 = { instancePath: instancePath + "/version", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if (1 !== data0) {
                const err7 = { instancePath: instancePath + "/version", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.window !== undefined) {
            let data1 = data.window;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.startedAt === undefined) {
                    const err8 = { instancePath: instancePath + "/window", keyword: "required", params: { missingProperty: "startedAt" }, message: "must have required property '" + "startedAt" + "'" };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                if (data1.endedAt === undefined) {
                    const err9 = { instancePath: instancePath + "/window", keyword: "required", params: { missingProperty: "endedAt" }, message: "must have required property '" + "endedAt" + "'" };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                for (const key1 in data1) {
                    if (errors >= 3)
                        break;
                    if (!((key1 === "startedAt") || (key1 === "endedAt"))) {
                        const err10 = { instancePath: instancePath + "/window", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
                if (data1.startedAt !== undefined) {
                    if (!(validate73(data1.startedAt, { instancePath: instancePath + "/window/startedAt", parentData: data1, parentDataProperty: "startedAt", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                        errors = vErrors.length;
                    }
                }
                if (data1.endedAt !== undefined) {
                    if (!(validate73(data1.endedAt, { instancePath: instancePath + "/window/endedAt", parentData: data1, parentDataProperty: "endedAt", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err11 = { instancePath: instancePath + "/window", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.targets !== undefined) {
            let data4 = data.targets;
            if (Array.isArray(data4)) {
                const len0 = data4.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (errors >= 3)
                        break;
                    if (!(validate186(data4[i0], { instancePath: instancePath + "/targets/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/targets", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.series !== undefined) {
            if (!(validate211(data.series, { instancePath: instancePath + "/series", parentData: data, parentDataProperty: "series", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
                errors = vErrors.length;
            }
        }
        if (data.connections !== undefined) {
            if (!(validate221(data.connections, { instancePath: instancePath + "/connections", parentData: data, parentDataProperty: "connections", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
                errors = vErrors.length;
            }
        }
        if (data.evidence !== undefined) {
            if (!(validate230(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
                errors = vErrors.length;
            }
        }
        if (data.samples !== undefined) {
            if (!(validate252(data.samples, { instancePath: instancePath + "/samples", parentData: data, parentDataProperty: "samples", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err13 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err13];
        }
        else {
            vErrors.push(err13);
        }
        errors++;
    }
    validate183.errors = vErrors;
    return errors === 0;
}
validate183.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate87.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.cancelled === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "cancelled" }, message: "must have required property '" + "cancelled" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.engine === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "engine" }, message: "must have required property '" + "engine" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.engineThresholds === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "engineThresholds" }, message: "must have required property '" + "engineThresholds" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.generator === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "generator" }, message: "must have required property '" + "generator" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.plan === undefined) {
            const err4 = { instancePath, keyword: "required", params: { missingProperty: "plan" }, message: "must have required property '" + "plan" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.seconds === undefined) {
            const err5 = { instancePath, keyword: "required", params: { missingProperty: "seconds" }, message: "must have required property '" + "seconds" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.snapshot === undefined) {
            const err6 = { instancePath, keyword: "required", params: { missingProperty: "snapshot" }, message: "must have required property '" + "snapshot" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.targets === undefined) {
            const err7 = { instancePath, keyword: "required", params: { missingProperty: "targets" }, message: "must have required property '" + "targets" + "'" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.total === undefined) {
            const err8 = { instancePath, keyword: "required", params: { missingProperty: "total" }, message: "must have required property '" + "total" + "'" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (data.warmup === undefined) {
            const err9 = { instancePath, keyword: "required", params: { missingProperty: "warmup" }, message: "must have required property '" + "warmup" + "'" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (data.window === undefined) {
            const err10 = { instancePath, keyword: "required", params: { missingProperty: "window" }, message: "must have required property '" + "window" + "'" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(func1.call(schema33.properties, key0))) {
                const err11 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.engine !== undefined) {
            let data0 = data.engine;
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                if (data0.name === undefined) {
                    const err12 = { instancePath: instancePath + "/engine", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
                if (data0.version === undefined) {
                    const err13 = { instancePath: instancePath + "/engine", keyword: "required", params: { missingProperty: "version" }, message: "must have required property '" + "version" + "'" };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
                for (const key1 in data0) {
                    if (errors >= 3)
                        break;
                    if (!((key1 === "name") || (key1 === "version"))) {
                        const err14 = { instancePath: instancePath + "/engine", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                }
                if (data0.name !== undefined) {
                    let data1 = data0.name;
                    if (typeof data1 !== "string") {
                        const err15 = { instancePath: instancePath + "/engine/name", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                    if (!((data1 === "builtin") || (data1 === "k6"))) {
                        const err16 = { instancePath: instancePath + "/engine/name", keyword: "enum", params: { allowedValues: schema33.properties.engine.properties.name.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
                if (data0.version !== undefined) {
                    if (typeof data0.version !== "string") {
                        const err17 = { instancePath: instancePath + "/engine/version", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err18 = { instancePath: instancePath + "/engine", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.plan !== undefined) {
            if (!(validate88(data.plan, { instancePath: instancePath + "/plan", parentData: data, parentDataProperty: "plan", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
                errors = vErrors.length;
            }
        }
        if (data.window !== undefined) {
            let data4 = data.window;
            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (data4.startedAt === undefined) {
                    const err19 = { instancePath: instancePath + "/window", keyword: "required", params: { missingProperty: "startedAt" }, message: "must have required property '" + "startedAt" + "'" };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
                if (data4.endedAt === undefined) {
                    const err20 = { instancePath: instancePath + "/window", keyword: "required", params: { missingProperty: "endedAt" }, message: "must have required property '" + "endedAt" + "'" };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
                for (const key2 in data4) {
                    if (errors >= 3)
                        break;
                    if (!((key2 === "startedAt") || (key2 === "endedAt"))) {
                        const err21 = { instancePath: instancePath + "/window", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            vErrors.push(err21);
                        }
                        errors++;
                    }
                }
                if (data4.startedAt !== undefined) {
                    if (!(validate53(data4.startedAt, { instancePath: instancePath + "/window/startedAt", parentData: data4, parentDataProperty: "startedAt", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                }
                if (data4.endedAt !== undefined) {
                    if (!(validate53(data4.endedAt, { instancePath: instancePath + "/window/endedAt", parentData: data4, parentDataProperty: "endedAt", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err22 = { instancePath: instancePath + "/window", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
        if (data.warmup !== undefined) {
            let data7 = data.warmup;
            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                if (data7.requests === undefined) {
                    const err23 = { instancePath: instancePath + "/warmup", keyword: "required", params: { missingProperty: "requests" }, message: "must have required property '" + "requests" + "'" };
                    if (vErrors === null) {
                        vErrors = [err23];
                    }
                    else {
                        vErrors.push(err23);
                    }
                    errors++;
                }
                if (data7.failures === undefined) {
                    const err24 = { instancePath: instancePath + "/warmup", keyword: "required", params: { missingProperty: "failures" }, message: "must have required property '" + "failures" + "'" };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
                if (data7.durationMs === undefined) {
                    const err25 = { instancePath: instancePath + "/warmup", keyword: "required", params: { missingProperty: "durationMs" }, message: "must have required property '" + "durationMs" + "'" };
                    if (vErrors === null) {
                        vErrors = [err25];
                    }
                    else {
                        vErrors.push(err25);
                    }
                    errors++;
                }
                for (const key3 in data7) {
                    if (errors >= 3)
                        break;
                    if (!(((key3 === "requests") || (key3 === "failures")) || (key3 === "durationMs"))) {
                        const err26 = { instancePath: instancePath + "/warmup", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err26];
                        }
                        else {
                            vErrors.push(err26);
                        }
                        errors++;
                    }
                }
                if (data7.requests !== undefined) {
                    if (!(validate56(data7.requests, { instancePath: instancePath + "/warmup/requests", parentData: data7, parentDataProperty: "requests", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                        errors = vErrors.length;
                    }
                }
                if (data7.failures !== undefined) {
                    if (!(validate56(data7.failures, { instancePath: instancePath + "/warmup/failures", parentData: data7, parentDataProperty: "failures", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                        errors = vErrors.length;
                    }
                }
                if (data7.durationMs !== undefined) {
                    let data10 = data7.durationMs;
                    if (!((typeof data10 == "number") && (isFinite(data10)))) {
                        const err27 = { instancePath: instancePath + "/warmup/durationMs", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err28 = { instancePath: instancePath + "/warmup", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
        }
        if (data.total !== undefined) {
            if (!(validate100(data.total, { instancePath: instancePath + "/total", parentData: data, parentDataProperty: "total", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
                errors = vErrors.length;
            }
        }
        if (data.targets !== undefined) {
            let data12 = data.targets;
            if (Array.isArray(data12)) {
                const len0 = data12.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (errors >= 3)
                        break;
                    if (!(validate142(data12[i0], { instancePath: instancePath + "/targets/" + i0, parentData: data12, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err29 = { instancePath: instancePath + "/targets", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
        }
        if (data.seconds !== undefined) {
            let data14 = data.seconds;
            if (Array.isArray(data14)) {
                const len1 = data14.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (errors >= 3)
                        break;
                    if (!(validate157(data14[i1], { instancePath: instancePath + "/seconds/" + i1, parentData: data14, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err30 = { instancePath: instancePath + "/seconds", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
        }
        if (data.generator !== undefined) {
            if (!(validate164(data.generator, { instancePath: instancePath + "/generator", parentData: data, parentDataProperty: "generator", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
                errors = vErrors.length;
            }
        }
        if (data.cancelled !== undefined) {
            if (typeof data.cancelled !== "boolean") {
                const err31 = { instancePath: instancePath + "/cancelled", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
        }
        if (data.engineThresholds !== undefined) {
            let data18 = data.engineThresholds;
            if (Array.isArray(data18)) {
                const len2 = data18.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    if (errors >= 3)
                        break;
                    let data19 = data18[i2];
                    if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                        if (data19.name === undefined) {
                            const err32 = { instancePath: instancePath + "/engineThresholds/" + i2, keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
                            if (vErrors === null) {
                                vErrors = [err32];
                            }
                            else {
                                vErrors.push(err32);
                            }
                            errors++;
                        }
                        if (data19.passed === undefined) {
                            const err33 = { instancePath: instancePath + "/engineThresholds/" + i2, keyword: "required", params: { missingProperty: "passed" }, message: "must have required property '" + "passed" + "'" };
                            if (vErrors === null) {
                                vErrors = [err33];
                            }
                            else {
                                vErrors.push(err33);
                            }
                            errors++;
                        }
                        if (data19.message === undefined) {
                            const err34 = { instancePath: instancePath + "/engineThresholds/" + i2, keyword: "required", params: { missingProperty: "message" }, message: "must have required property '" + "message" + "'" };
                            if (vErrors === null) {
                                vErrors = [err34];
                            }
                            else {
                                vErrors.push(err34);
                            }
                            errors++;
                        }
                        for (const key4 in data19) {
                            if (errors >= 3)
                                break;
                            if (!(((key4 === "name") || (key4 === "passed")) || (key4 === "message"))) {
                                const err35 = { instancePath: instancePath + "/engineThresholds/" + i2, keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err35];
                                }
                                else {
                                    vErrors.push(err35);
                                }
                                errors++;
                            }
                        }
                        if (data19.name !== undefined) {
                            if (typeof data19.name !== "string") {
                                const err36 = { instancePath: instancePath + "/engineThresholds/" + i2 + "/name", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err36];
                                }
                                else {
                                    vErrors.push(err36);
                                }
                                errors++;
                            }
                        }
                        if (data19.passed !== undefined) {
                            if (typeof data19.passed !== "boolean") {
                                const err37 = { instancePath: instancePath + "/engineThresholds/" + i2 + "/passed", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                if (vErrors === null) {
                                    vErrors = [err37];
                                }
                                else {
                                    vErrors.push(err37);
                                }
                                errors++;
                            }
                        }
                        if (data19.message !== undefined) {
                            if (typeof data19.message !== "string") {
                                const err38 = { instancePath: instancePath + "/engineThresholds/" + i2 + "/message", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err38];
                                }
                                else {
                                    vErrors.push(err38);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err39 = { instancePath: instancePath + "/engineThresholds/" + i2, keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err39];
                        }
                        else {
                            vErrors.push(err39);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err40 = { instancePath: instancePath + "/engineThresholds", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err40];
                }
                else {
                    vErrors.push(err40);
                }
                errors++;
            }
        }
        if (data.snapshot !== undefined) {
            if (!(validate183(data.snapshot, { instancePath: instancePath + "/snapshot", parentData: data, parentDataProperty: "snapshot", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err41 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err41];
        }
        else {
            vErrors.push(err41);
        }
        errors++;
    }
    validate87.errors = vErrors;
    return errors === 0;
}
validate87.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate270(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate270.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.kind === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        const tag0 = data.kind;
        if (typeof tag0 == "string") {
            if (tag0 === "measured") {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.kind === undefined) {
                        const err1 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                    if (data.value === undefined) {
                        const err2 = { instancePath, keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                    for (const key0 in data) {
                        if (errors >= 3)
                            break;
                        if (!((key0 === "kind") || (key0 === "value"))) {
                            const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                    }
                    if (data.kind !== undefined) {
                        let data0 = data.kind;
                        if (typeof data0 !== "string") {
                            const err4 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        if ("measured" !== data0) {
                            const err5 = { instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "measured" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    if (data.value !== undefined) {
                        if (!(validate73(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err6 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                var props0 = true;
            }
            else if (tag0 === "not-measured") {
                if (!(validate107(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                    errors = vErrors.length;
                }
                if (props0 !== true) {
                    props0 = true;
                }
            }
            else {
                const err7 = { instancePath, keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: "value of tag \"kind\" must be in oneOf" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath, keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: "tag \"kind\" must be string" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    else {
        const err9 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate270.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate270.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate265(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate265.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.window === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "window" }, message: "must have required property '" + "window" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.requests === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "requests" }, message: "must have required property '" + "requests" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.ok === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "ok" }, message: "must have required property '" + "ok" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.p95Ms === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "p95Ms" }, message: "must have required property '" + "p95Ms" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.reasons === undefined) {
            const err4 = { instancePath, keyword: "required", params: { missingProperty: "reasons" }, message: "must have required property '" + "reasons" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((((key0 === "window") || (key0 === "requests")) || (key0 === "ok")) || (key0 === "p95Ms")) || (key0 === "reasons"))) {
                const err5 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.window !== undefined) {
            let data0 = data.window;
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                if (data0.startedAt === undefined) {
                    const err6 = { instancePath: instancePath + "/window", keyword: "required", params: { missingProperty: "startedAt" }, message: "must have required property '" + "startedAt" + "'" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                if (data0.endedAt === undefined) {
                    const err7 = { instancePath: instancePath + "/window", keyword: "required", params: { missingProperty: "endedAt" }, message: "must have required property '" + "endedAt" + "'" };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                for (const key1 in data0) {
                    if (errors >= 3)
                        break;
                    if (!((key1 === "startedAt") || (key1 === "endedAt"))) {
                        const err8 = { instancePath: instancePath + "/window", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                }
                if (data0.startedAt !== undefined) {
                    if (!(validate53(data0.startedAt, { instancePath: instancePath + "/window/startedAt", parentData: data0, parentDataProperty: "startedAt", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                }
                if (data0.endedAt !== undefined) {
                    if (!(validate53(data0.endedAt, { instancePath: instancePath + "/window/endedAt", parentData: data0, parentDataProperty: "endedAt", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/window", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.requests !== undefined) {
            if (!(validate56(data.requests, { instancePath: instancePath + "/requests", parentData: data, parentDataProperty: "requests", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.ok !== undefined) {
            if (!(validate56(data.ok, { instancePath: instancePath + "/ok", parentData: data, parentDataProperty: "ok", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.p95Ms !== undefined) {
            if (!(validate270(data.p95Ms, { instancePath: instancePath + "/p95Ms", parentData: data, parentDataProperty: "p95Ms", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
                errors = vErrors.length;
            }
        }
        if (data.reasons !== undefined) {
            let data6 = data.reasons;
            if (Array.isArray(data6)) {
                const len0 = data6.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (errors >= 3)
                        break;
                    if (!(validate108(data6[i0], { instancePath: instancePath + "/reasons/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/reasons", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
    }
    else {
        const err11 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    validate265.errors = vErrors;
    return errors === 0;
}
validate265.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema77 = { "type": "object", "properties": { "source": { "type": "string", "enum": ["prometheus", "proc"] }, "window": { "type": "object", "properties": { "startedAt": { "$ref": "#/$defs/moment" }, "endedAt": { "$ref": "#/$defs/moment" } }, "required": ["startedAt", "endedAt"], "additionalProperties": false }, "workloads": { "type": "array", "items": { "$ref": "#/$defs/workloadUsage" } } }, "required": ["source", "window", "workloads"], "additionalProperties": false };
const schema78 = { "type": "object", "properties": { "workload": { "type": "string" }, "group": { "type": "string", "enum": ["application", "ingress", "monitoring"] }, "cpuCores": { "$ref": "#/$defs/usageFigure" }, "cpuSecondsPer1000": { "$ref": "#/$defs/measuredNumber" }, "memoryBytes": { "$ref": "#/$defs/usageFigure" }, "receivedPerSecond": { "$ref": "#/$defs/measuredNumber" }, "sentPerSecond": { "$ref": "#/$defs/measuredNumber" }, "replicas": { "type": "object", "properties": { "desired": { "$ref": "#/$defs/count" }, "running": { "$ref": "#/$defs/measuredRunningReplicas" } }, "required": ["desired", "running"], "additionalProperties": false }, "restarts": { "$ref": "#/$defs/measuredCount" }, "series": { "$ref": "#/$defs/usageSeries" } }, "required": ["workload", "group", "cpuCores", "cpuSecondsPer1000", "memoryBytes", "receivedPerSecond", "sentPerSecond", "replicas", "restarts"], "additionalProperties": false };
function validate281(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate281.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.avg === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "avg" }, message: "must have required property '" + "avg" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.min === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "min" }, message: "must have required property '" + "min" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.max === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "max" }, message: "must have required property '" + "max" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.samples === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "samples" }, message: "must have required property '" + "samples" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!((((key0 === "avg") || (key0 === "min")) || (key0 === "max")) || (key0 === "samples"))) {
                const err4 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.avg !== undefined) {
            if (!(validate165(data.avg, { instancePath: instancePath + "/avg", parentData: data, parentDataProperty: "avg", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
                errors = vErrors.length;
            }
        }
        if (data.min !== undefined) {
            if (!(validate165(data.min, { instancePath: instancePath + "/min", parentData: data, parentDataProperty: "min", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
                errors = vErrors.length;
            }
        }
        if (data.max !== undefined) {
            if (!(validate165(data.max, { instancePath: instancePath + "/max", parentData: data, parentDataProperty: "max", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
                errors = vErrors.length;
            }
        }
        if (data.samples !== undefined) {
            if (!(validate56(data.samples, { instancePath: instancePath + "/samples", parentData: data, parentDataProperty: "samples", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err5 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    validate281.errors = vErrors;
    return errors === 0;
}
validate281.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate293(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate293.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.avg === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "avg" }, message: "must have required property '" + "avg" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.min === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "min" }, message: "must have required property '" + "min" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.max === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "max" }, message: "must have required property '" + "max" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((key0 === "avg") || (key0 === "min")) || (key0 === "max"))) {
                const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.avg !== undefined) {
            let data0 = data.avg;
            if (!((typeof data0 == "number") && (isFinite(data0)))) {
                const err4 = { instancePath: instancePath + "/avg", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.min !== undefined) {
            let data1 = data.min;
            if (!((typeof data1 == "number") && (isFinite(data1)))) {
                const err5 = { instancePath: instancePath + "/min", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.max !== undefined) {
            let data2 = data.max;
            if (!((typeof data2 == "number") && (isFinite(data2)))) {
                const err6 = { instancePath: instancePath + "/max", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
    }
    else {
        const err7 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    validate293.errors = vErrors;
    return errors === 0;
}
validate293.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate292(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate292.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.kind === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        const tag0 = data.kind;
        if (typeof tag0 == "string") {
            if (tag0 === "measured") {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.kind === undefined) {
                        const err1 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                    if (data.value === undefined) {
                        const err2 = { instancePath, keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                    for (const key0 in data) {
                        if (errors >= 3)
                            break;
                        if (!((key0 === "kind") || (key0 === "value"))) {
                            const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                    }
                    if (data.kind !== undefined) {
                        let data0 = data.kind;
                        if (typeof data0 !== "string") {
                            const err4 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        if ("measured" !== data0) {
                            const err5 = { instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "measured" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    if (data.value !== undefined) {
                        if (!(validate293(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err6 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                var props0 = true;
            }
            else if (tag0 === "not-measured") {
                if (!(validate107(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                    errors = vErrors.length;
                }
                if (props0 !== true) {
                    props0 = true;
                }
            }
            else {
                const err7 = { instancePath, keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: "value of tag \"kind\" must be in oneOf" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath, keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: "tag \"kind\" must be string" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    else {
        const err9 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate292.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate292.evaluated = { "dynamicProps": true, "dynamicItems": false };
const schema82 = { "type": "object", "properties": { "atMs": { "type": "array", "items": { "type": "number" } }, "cpuCores": { "type": "array", "items": { "type": ["number", "null"] } }, "memoryBytes": { "type": "array", "items": { "type": ["number", "null"] } }, "receivedPerSecond": { "type": "array", "items": { "type": ["number", "null"] } }, "sentPerSecond": { "type": "array", "items": { "type": ["number", "null"] } }, "replicas": { "type": "array", "items": { "type": ["number", "null"] } } }, "required": ["atMs", "cpuCores", "memoryBytes", "receivedPerSecond", "sentPerSecond", "replicas"], "additionalProperties": false };
function validate298(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate298.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.atMs === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "atMs" }, message: "must have required property '" + "atMs" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.cpuCores === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "cpuCores" }, message: "must have required property '" + "cpuCores" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.memoryBytes === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "memoryBytes" }, message: "must have required property '" + "memoryBytes" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.receivedPerSecond === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "receivedPerSecond" }, message: "must have required property '" + "receivedPerSecond" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.sentPerSecond === undefined) {
            const err4 = { instancePath, keyword: "required", params: { missingProperty: "sentPerSecond" }, message: "must have required property '" + "sentPerSecond" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.replicas === undefined) {
            const err5 = { instancePath, keyword: "required", params: { missingProperty: "replicas" }, message: "must have required property '" + "replicas" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!((((((key0 === "atMs") || (key0 === "cpuCores")) || (key0 === "memoryBytes")) || (key0 === "receivedPerSecond")) || (key0 === "sentPerSecond")) || (key0 === "replicas"))) {
                const err6 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.atMs !== undefined) {
            let data0 = data.atMs;
            if (Array.isArray(data0)) {
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (errors >= 3)
                        break;
                    let data1 = data0[i0];
                    if (!((typeof data1 == "number") && (isFinite(data1)))) {
                        const err7 = { instancePath: instancePath + "/atMs/" + i0, keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/atMs", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.cpuCores !== undefined) {
            let data2 = data.cpuCores;
            if (Array.isArray(data2)) {
                const len1 = data2.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (errors >= 3)
                        break;
                    let data3 = data2[i1];
                    if ((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)) {
                        const err9 = { instancePath: instancePath + "/cpuCores/" + i1, keyword: "type", params: { type: schema82.properties.cpuCores.items.type }, message: "must be number,null" };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/cpuCores", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.memoryBytes !== undefined) {
            let data4 = data.memoryBytes;
            if (Array.isArray(data4)) {
                const len2 = data4.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    if (errors >= 3)
                        break;
                    let data5 = data4[i2];
                    if ((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)) {
                        const err11 = { instancePath: instancePath + "/memoryBytes/" + i2, keyword: "type", params: { type: schema82.properties.memoryBytes.items.type }, message: "must be number,null" };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/memoryBytes", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.receivedPerSecond !== undefined) {
            let data6 = data.receivedPerSecond;
            if (Array.isArray(data6)) {
                const len3 = data6.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    if (errors >= 3)
                        break;
                    let data7 = data6[i3];
                    if ((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)) {
                        const err13 = { instancePath: instancePath + "/receivedPerSecond/" + i3, keyword: "type", params: { type: schema82.properties.receivedPerSecond.items.type }, message: "must be number,null" };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err14 = { instancePath: instancePath + "/receivedPerSecond", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.sentPerSecond !== undefined) {
            let data8 = data.sentPerSecond;
            if (Array.isArray(data8)) {
                const len4 = data8.length;
                for (let i4 = 0; i4 < len4; i4++) {
                    if (errors >= 3)
                        break;
                    let data9 = data8[i4];
                    if ((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)) {
                        const err15 = { instancePath: instancePath + "/sentPerSecond/" + i4, keyword: "type", params: { type: schema82.properties.sentPerSecond.items.type }, message: "must be number,null" };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err16 = { instancePath: instancePath + "/sentPerSecond", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.replicas !== undefined) {
            let data10 = data.replicas;
            if (Array.isArray(data10)) {
                const len5 = data10.length;
                for (let i5 = 0; i5 < len5; i5++) {
                    if (errors >= 3)
                        break;
                    let data11 = data10[i5];
                    if ((!((typeof data11 == "number") && (isFinite(data11)))) && (data11 !== null)) {
                        const err17 = { instancePath: instancePath + "/replicas/" + i5, keyword: "type", params: { type: schema82.properties.replicas.items.type }, message: "must be number,null" };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err18 = { instancePath: instancePath + "/replicas", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
    }
    else {
        const err19 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err19];
        }
        else {
            vErrors.push(err19);
        }
        errors++;
    }
    validate298.errors = vErrors;
    return errors === 0;
}
validate298.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate280(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate280.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.workload === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "workload" }, message: "must have required property '" + "workload" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.group === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "group" }, message: "must have required property '" + "group" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.cpuCores === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "cpuCores" }, message: "must have required property '" + "cpuCores" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.cpuSecondsPer1000 === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "cpuSecondsPer1000" }, message: "must have required property '" + "cpuSecondsPer1000" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.memoryBytes === undefined) {
            const err4 = { instancePath, keyword: "required", params: { missingProperty: "memoryBytes" }, message: "must have required property '" + "memoryBytes" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.receivedPerSecond === undefined) {
            const err5 = { instancePath, keyword: "required", params: { missingProperty: "receivedPerSecond" }, message: "must have required property '" + "receivedPerSecond" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.sentPerSecond === undefined) {
            const err6 = { instancePath, keyword: "required", params: { missingProperty: "sentPerSecond" }, message: "must have required property '" + "sentPerSecond" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.replicas === undefined) {
            const err7 = { instancePath, keyword: "required", params: { missingProperty: "replicas" }, message: "must have required property '" + "replicas" + "'" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.restarts === undefined) {
            const err8 = { instancePath, keyword: "required", params: { missingProperty: "restarts" }, message: "must have required property '" + "restarts" + "'" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(func1.call(schema78.properties, key0))) {
                const err9 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.workload !== undefined) {
            if (typeof data.workload !== "string") {
                const err10 = { instancePath: instancePath + "/workload", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.group !== undefined) {
            let data1 = data.group;
            if (typeof data1 !== "string") {
                const err11 = { instancePath: instancePath + "/group", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
            if (!(((data1 === "application") || (data1 === "ingress")) || (data1 === "monitoring"))) {
                const err12 = { instancePath: instancePath + "/group", keyword: "enum", params: { allowedValues: schema78.properties.group.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.cpuCores !== undefined) {
            if (!(validate281(data.cpuCores, { instancePath: instancePath + "/cpuCores", parentData: data, parentDataProperty: "cpuCores", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
                errors = vErrors.length;
            }
        }
        if (data.cpuSecondsPer1000 !== undefined) {
            if (!(validate165(data.cpuSecondsPer1000, { instancePath: instancePath + "/cpuSecondsPer1000", parentData: data, parentDataProperty: "cpuSecondsPer1000", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
                errors = vErrors.length;
            }
        }
        if (data.memoryBytes !== undefined) {
            if (!(validate281(data.memoryBytes, { instancePath: instancePath + "/memoryBytes", parentData: data, parentDataProperty: "memoryBytes", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
                errors = vErrors.length;
            }
        }
        if (data.receivedPerSecond !== undefined) {
            if (!(validate165(data.receivedPerSecond, { instancePath: instancePath + "/receivedPerSecond", parentData: data, parentDataProperty: "receivedPerSecond", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
                errors = vErrors.length;
            }
        }
        if (data.sentPerSecond !== undefined) {
            if (!(validate165(data.sentPerSecond, { instancePath: instancePath + "/sentPerSecond", parentData: data, parentDataProperty: "sentPerSecond", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
                errors = vErrors.length;
            }
        }
        if (data.replicas !== undefined) {
            let data7 = data.replicas;
            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                if (data7.desired === undefined) {
                    const err13 = { instancePath: instancePath + "/replicas", keyword: "required", params: { missingProperty: "desired" }, message: "must have required property '" + "desired" + "'" };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
                if (data7.running === undefined) {
                    const err14 = { instancePath: instancePath + "/replicas", keyword: "required", params: { missingProperty: "running" }, message: "must have required property '" + "running" + "'" };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
                for (const key1 in data7) {
                    if (errors >= 3)
                        break;
                    if (!((key1 === "desired") || (key1 === "running"))) {
                        const err15 = { instancePath: instancePath + "/replicas", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                }
                if (data7.desired !== undefined) {
                    if (!(validate56(data7.desired, { instancePath: instancePath + "/replicas/desired", parentData: data7, parentDataProperty: "desired", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                        errors = vErrors.length;
                    }
                }
                if (data7.running !== undefined) {
                    if (!(validate292(data7.running, { instancePath: instancePath + "/replicas/running", parentData: data7, parentDataProperty: "running", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err16 = { instancePath: instancePath + "/replicas", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.restarts !== undefined) {
            if (!(validate131(data.restarts, { instancePath: instancePath + "/restarts", parentData: data, parentDataProperty: "restarts", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
                errors = vErrors.length;
            }
        }
        if (data.series !== undefined) {
            if (!(validate298(data.series, { instancePath: instancePath + "/series", parentData: data, parentDataProperty: "series", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err17 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err17];
        }
        else {
            vErrors.push(err17);
        }
        errors++;
    }
    validate280.errors = vErrors;
    return errors === 0;
}
validate280.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate277(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate277.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.source === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "source" }, message: "must have required property '" + "source" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.window === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "window" }, message: "must have required property '" + "window" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.workloads === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "workloads" }, message: "must have required property '" + "workloads" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((key0 === "source") || (key0 === "window")) || (key0 === "workloads"))) {
                const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.source !== undefined) {
            let data0 = data.source;
            if (typeof data0 !== "string") {
                const err4 = { instancePath: instancePath + "/source", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (!((data0 === "prometheus") || (data0 === "proc"))) {
                const err5 = { instancePath: instancePath + "/source", keyword: "enum", params: { allowedValues: schema77.properties.source.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.window !== undefined) {
            let data1 = data.window;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.startedAt === undefined) {
                    const err6 = { instancePath: instancePath + "/window", keyword: "required", params: { missingProperty: "startedAt" }, message: "must have required property '" + "startedAt" + "'" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                if (data1.endedAt === undefined) {
                    const err7 = { instancePath: instancePath + "/window", keyword: "required", params: { missingProperty: "endedAt" }, message: "must have required property '" + "endedAt" + "'" };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                for (const key1 in data1) {
                    if (errors >= 3)
                        break;
                    if (!((key1 === "startedAt") || (key1 === "endedAt"))) {
                        const err8 = { instancePath: instancePath + "/window", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                }
                if (data1.startedAt !== undefined) {
                    if (!(validate53(data1.startedAt, { instancePath: instancePath + "/window/startedAt", parentData: data1, parentDataProperty: "startedAt", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                }
                if (data1.endedAt !== undefined) {
                    if (!(validate53(data1.endedAt, { instancePath: instancePath + "/window/endedAt", parentData: data1, parentDataProperty: "endedAt", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/window", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.workloads !== undefined) {
            let data4 = data.workloads;
            if (Array.isArray(data4)) {
                const len0 = data4.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (errors >= 3)
                        break;
                    if (!(validate280(data4[i0], { instancePath: instancePath + "/workloads/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/workloads", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
    }
    else {
        const err11 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    validate277.errors = vErrors;
    return errors === 0;
}
validate277.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate276(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate276.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.kind === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        const tag0 = data.kind;
        if (typeof tag0 == "string") {
            if (tag0 === "measured") {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.kind === undefined) {
                        const err1 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                    if (data.value === undefined) {
                        const err2 = { instancePath, keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                    for (const key0 in data) {
                        if (errors >= 3)
                            break;
                        if (!((key0 === "kind") || (key0 === "value"))) {
                            const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                    }
                    if (data.kind !== undefined) {
                        let data0 = data.kind;
                        if (typeof data0 !== "string") {
                            const err4 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        if ("measured" !== data0) {
                            const err5 = { instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "measured" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    if (data.value !== undefined) {
                        if (!(validate277(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err6 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                var props0 = true;
            }
            else if (tag0 === "not-measured") {
                if (!(validate107(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                    errors = vErrors.length;
                }
                if (props0 !== true) {
                    props0 = true;
                }
            }
            else {
                const err7 = { instancePath, keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: "value of tag \"kind\" must be in oneOf" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath, keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: "tag \"kind\" must be string" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    else {
        const err9 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate276.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate276.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate307(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate307.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((((key0 === "critical") || (key0 === "high")) || (key0 === "medium")) || (key0 === "low")) || (key0 === "unknown"))) {
                const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.critical !== undefined) {
            if (!(validate56(data.critical, { instancePath: instancePath + "/critical", parentData: data, parentDataProperty: "critical", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.high !== undefined) {
            if (!(validate56(data.high, { instancePath: instancePath + "/high", parentData: data, parentDataProperty: "high", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.medium !== undefined) {
            if (!(validate56(data.medium, { instancePath: instancePath + "/medium", parentData: data, parentDataProperty: "medium", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.low !== undefined) {
            if (!(validate56(data.low, { instancePath: instancePath + "/low", parentData: data, parentDataProperty: "low", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.unknown !== undefined) {
            if (!(validate56(data.unknown, { instancePath: instancePath + "/unknown", parentData: data, parentDataProperty: "unknown", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err1 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate307.errors = vErrors;
    return errors === 0;
}
validate307.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema87 = { "type": "string", "enum": ["critical", "high", "medium", "low", "unknown"] };
function validate316(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate316.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (!(((((data === "critical") || (data === "high")) || (data === "medium")) || (data === "low")) || (data === "unknown"))) {
        const err1 = { instancePath, keyword: "enum", params: { allowedValues: schema87.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate316.errors = vErrors;
    return errors === 0;
}
validate316.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate319(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate319.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.file === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "file" }, message: "must have required property '" + "file" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.line === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "line" }, message: "must have required property '" + "line" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((key0 === "file") || (key0 === "line")) || (key0 === "endLine"))) {
                const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.file !== undefined) {
            if (typeof data.file !== "string") {
                const err3 = { instancePath: instancePath + "/file", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.line !== undefined) {
            let data1 = data.line;
            if (!((typeof data1 == "number") && (isFinite(data1)))) {
                const err4 = { instancePath: instancePath + "/line", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.endLine !== undefined) {
            let data2 = data.endLine;
            if (!((typeof data2 == "number") && (isFinite(data2)))) {
                const err5 = { instancePath: instancePath + "/endLine", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
    }
    else {
        const err6 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    validate319.errors = vErrors;
    return errors === 0;
}
validate319.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate315(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate315.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.severity === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "severity" }, message: "must have required property '" + "severity" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.message === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "message" }, message: "must have required property '" + "message" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.subject === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "subject" }, message: "must have required property '" + "subject" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((((key0 === "id") || (key0 === "severity")) || (key0 === "message")) || (key0 === "subject")) || (key0 === "place"))) {
                const err4 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.id !== undefined) {
            if (typeof data.id !== "string") {
                const err5 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.severity !== undefined) {
            if (!(validate316(data.severity, { instancePath: instancePath + "/severity", parentData: data, parentDataProperty: "severity", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors);
                errors = vErrors.length;
            }
        }
        if (data.message !== undefined) {
            if (!(validate108(data.message, { instancePath: instancePath + "/message", parentData: data, parentDataProperty: "message", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
                errors = vErrors.length;
            }
        }
        if (data.subject !== undefined) {
            if (typeof data.subject !== "string") {
                const err6 = { instancePath: instancePath + "/subject", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.place !== undefined) {
            if (!(validate319(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err7 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    validate315.errors = vErrors;
    return errors === 0;
}
validate315.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate305(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate305.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.scanner === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "scanner" }, message: "must have required property '" + "scanner" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.objects === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "objects" }, message: "must have required property '" + "objects" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.application === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "application" }, message: "must have required property '" + "application" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.bundled === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "bundled" }, message: "must have required property '" + "bundled" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.worst === undefined) {
            const err4 = { instancePath, keyword: "required", params: { missingProperty: "worst" }, message: "must have required property '" + "worst" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((((key0 === "scanner") || (key0 === "objects")) || (key0 === "application")) || (key0 === "bundled")) || (key0 === "worst"))) {
                const err5 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.scanner !== undefined) {
            if (typeof data.scanner !== "string") {
                const err6 = { instancePath: instancePath + "/scanner", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.objects !== undefined) {
            if (!(validate56(data.objects, { instancePath: instancePath + "/objects", parentData: data, parentDataProperty: "objects", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.application !== undefined) {
            if (!(validate307(data.application, { instancePath: instancePath + "/application", parentData: data, parentDataProperty: "application", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
                errors = vErrors.length;
            }
        }
        if (data.bundled !== undefined) {
            if (!(validate307(data.bundled, { instancePath: instancePath + "/bundled", parentData: data, parentDataProperty: "bundled", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
                errors = vErrors.length;
            }
        }
        if (data.worst !== undefined) {
            let data4 = data.worst;
            if (Array.isArray(data4)) {
                const len0 = data4.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (errors >= 3)
                        break;
                    if (!(validate315(data4[i0], { instancePath: instancePath + "/worst/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/worst", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
    }
    else {
        const err8 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    validate305.errors = vErrors;
    return errors === 0;
}
validate305.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate304(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate304.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.kind === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        const tag0 = data.kind;
        if (typeof tag0 == "string") {
            if (tag0 === "measured") {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.kind === undefined) {
                        const err1 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                    if (data.value === undefined) {
                        const err2 = { instancePath, keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                    for (const key0 in data) {
                        if (errors >= 3)
                            break;
                        if (!((key0 === "kind") || (key0 === "value"))) {
                            const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                    }
                    if (data.kind !== undefined) {
                        let data0 = data.kind;
                        if (typeof data0 !== "string") {
                            const err4 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        if ("measured" !== data0) {
                            const err5 = { instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "measured" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    if (data.value !== undefined) {
                        if (!(validate305(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err6 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                var props0 = true;
            }
            else if (tag0 === "not-measured") {
                if (!(validate107(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                    errors = vErrors.length;
                }
                if (props0 !== true) {
                    props0 = true;
                }
            }
            else {
                const err7 = { instancePath, keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: "value of tag \"kind\" must be in oneOf" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath, keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: "tag \"kind\" must be string" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    else {
        const err9 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate304.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate304.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate326(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate326.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.from === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!((key0 === "from") || (key0 === "problem"))) {
                const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.from !== undefined) {
            if (typeof data.from !== "string") {
                const err2 = { instancePath: instancePath + "/from", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.problem !== undefined) {
            if (!(validate108(data.problem, { instancePath: instancePath + "/problem", parentData: data, parentDataProperty: "problem", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err3 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    validate326.errors = vErrors;
    return errors === 0;
}
validate326.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate325(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate325.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.kind === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        const tag0 = data.kind;
        if (typeof tag0 == "string") {
            if (tag0 === "measured") {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.kind === undefined) {
                        const err1 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                    if (data.value === undefined) {
                        const err2 = { instancePath, keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                    for (const key0 in data) {
                        if (errors >= 3)
                            break;
                        if (!((key0 === "kind") || (key0 === "value"))) {
                            const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                    }
                    if (data.kind !== undefined) {
                        let data0 = data.kind;
                        if (typeof data0 !== "string") {
                            const err4 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        if ("measured" !== data0) {
                            const err5 = { instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "measured" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    if (data.value !== undefined) {
                        if (!(validate326(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err6 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                var props0 = true;
            }
            else if (tag0 === "not-measured") {
                if (!(validate107(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                    errors = vErrors.length;
                }
                if (props0 !== true) {
                    props0 = true;
                }
            }
            else {
                const err7 = { instancePath, keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: "value of tag \"kind\" must be in oneOf" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath, keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: "tag \"kind\" must be string" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    else {
        const err9 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate325.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate325.evaluated = { "dynamicProps": true, "dynamicItems": false };
const schema94 = { "type": "string", "enum": ["application", "bundled"] };
function validate334(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate334.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (!((data === "application") || (data === "bundled"))) {
        const err1 = { instancePath, keyword: "enum", params: { allowedValues: schema94.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate334.errors = vErrors;
    return errors === 0;
}
validate334.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate333(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate333.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.reference === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "reference" }, message: "must have required property '" + "reference" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.owner === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "owner" }, message: "must have required property '" + "owner" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!((((key0 === "reference") || (key0 === "owner")) || (key0 === "namespace")) || (key0 === "place"))) {
                const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.reference !== undefined) {
            if (typeof data.reference !== "string") {
                const err3 = { instancePath: instancePath + "/reference", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.owner !== undefined) {
            if (!(validate334(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate334.errors : vErrors.concat(validate334.errors);
                errors = vErrors.length;
            }
        }
        if (data.namespace !== undefined) {
            if (typeof data.namespace !== "string") {
                const err4 = { instancePath: instancePath + "/namespace", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.place !== undefined) {
            if (!(validate319(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err5 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    validate333.errors = vErrors;
    return errors === 0;
}
validate333.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate332(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate332.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (Array.isArray(data)) {
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
            if (errors >= 3)
                break;
            if (!(validate333(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err0 = { instancePath, keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    validate332.errors = vErrors;
    return errors === 0;
}
validate332.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate331(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate331.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.kind === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        const tag0 = data.kind;
        if (typeof tag0 == "string") {
            if (tag0 === "measured") {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.kind === undefined) {
                        const err1 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                    if (data.value === undefined) {
                        const err2 = { instancePath, keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                    for (const key0 in data) {
                        if (errors >= 3)
                            break;
                        if (!((key0 === "kind") || (key0 === "value"))) {
                            const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                    }
                    if (data.kind !== undefined) {
                        let data0 = data.kind;
                        if (typeof data0 !== "string") {
                            const err4 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        if ("measured" !== data0) {
                            const err5 = { instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "measured" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    if (data.value !== undefined) {
                        if (!(validate332(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err6 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                var props0 = true;
            }
            else if (tag0 === "not-measured") {
                if (!(validate107(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                    errors = vErrors.length;
                }
                if (props0 !== true) {
                    props0 = true;
                }
            }
            else {
                const err7 = { instancePath, keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: "value of tag \"kind\" must be in oneOf" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath, keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: "tag \"kind\" must be string" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    else {
        const err9 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate331.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate331.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate346(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate346.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.kind === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        const tag0 = data.kind;
        if (typeof tag0 == "string") {
            if (tag0 === "measured") {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.kind === undefined) {
                        const err1 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                    if (data.value === undefined) {
                        const err2 = { instancePath, keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                    for (const key0 in data) {
                        if (errors >= 3)
                            break;
                        if (!((key0 === "kind") || (key0 === "value"))) {
                            const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                    }
                    if (data.kind !== undefined) {
                        let data0 = data.kind;
                        if (typeof data0 !== "string") {
                            const err4 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        if ("measured" !== data0) {
                            const err5 = { instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "measured" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    if (data.value !== undefined) {
                        if (!(validate307(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err6 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                var props0 = true;
            }
            else if (tag0 === "not-measured") {
                if (!(validate107(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                    errors = vErrors.length;
                }
                if (props0 !== true) {
                    props0 = true;
                }
            }
            else {
                const err7 = { instancePath, keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: "value of tag \"kind\" must be in oneOf" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath, keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: "tag \"kind\" must be string" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    else {
        const err9 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate346.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate346.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate344(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate344.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.reference === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "reference" }, message: "must have required property '" + "reference" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.id === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.owner === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "owner" }, message: "must have required property '" + "owner" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.counts === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "counts" }, message: "must have required property '" + "counts" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.worst === undefined) {
            const err4 = { instancePath, keyword: "required", params: { missingProperty: "worst" }, message: "must have required property '" + "worst" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.limits === undefined) {
            const err5 = { instancePath, keyword: "required", params: { missingProperty: "limits" }, message: "must have required property '" + "limits" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!((((((key0 === "reference") || (key0 === "id")) || (key0 === "owner")) || (key0 === "counts")) || (key0 === "worst")) || (key0 === "limits"))) {
                const err6 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.reference !== undefined) {
            if (typeof data.reference !== "string") {
                const err7 = { instancePath: instancePath + "/reference", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.id !== undefined) {
            if (typeof data.id !== "string") {
                const err8 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.owner !== undefined) {
            if (!(validate334(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate334.errors : vErrors.concat(validate334.errors);
                errors = vErrors.length;
            }
        }
        if (data.counts !== undefined) {
            if (!(validate346(data.counts, { instancePath: instancePath + "/counts", parentData: data, parentDataProperty: "counts", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate346.errors : vErrors.concat(validate346.errors);
                errors = vErrors.length;
            }
        }
        if (data.worst !== undefined) {
            let data4 = data.worst;
            if (Array.isArray(data4)) {
                const len0 = data4.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (errors >= 3)
                        break;
                    if (!(validate315(data4[i0], { instancePath: instancePath + "/worst/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/worst", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.limits !== undefined) {
            let data6 = data.limits;
            if (Array.isArray(data6)) {
                const len1 = data6.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (errors >= 3)
                        break;
                    if (!(validate108(data6[i1], { instancePath: instancePath + "/limits/" + i1, parentData: data6, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/limits", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
    }
    else {
        const err11 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
    }
    validate344.errors = vErrors;
    return errors === 0;
}
validate344.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate342(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate342.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.scanner === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "scanner" }, message: "must have required property '" + "scanner" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.database === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "database" }, message: "must have required property '" + "database" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.images === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "images" }, message: "must have required property '" + "images" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((key0 === "scanner") || (key0 === "database")) || (key0 === "images"))) {
                const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.scanner !== undefined) {
            if (typeof data.scanner !== "string") {
                const err4 = { instancePath: instancePath + "/scanner", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.database !== undefined) {
            if (!(validate326(data.database, { instancePath: instancePath + "/database", parentData: data, parentDataProperty: "database", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
                errors = vErrors.length;
            }
        }
        if (data.images !== undefined) {
            let data2 = data.images;
            if (Array.isArray(data2)) {
                const len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (errors >= 3)
                        break;
                    if (!(validate344(data2[i0], { instancePath: instancePath + "/images/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/images", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
    }
    else {
        const err6 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    validate342.errors = vErrors;
    return errors === 0;
}
validate342.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate341(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate341.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.kind === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        const tag0 = data.kind;
        if (typeof tag0 == "string") {
            if (tag0 === "measured") {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.kind === undefined) {
                        const err1 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                    if (data.value === undefined) {
                        const err2 = { instancePath, keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                    for (const key0 in data) {
                        if (errors >= 3)
                            break;
                        if (!((key0 === "kind") || (key0 === "value"))) {
                            const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                    }
                    if (data.kind !== undefined) {
                        let data0 = data.kind;
                        if (typeof data0 !== "string") {
                            const err4 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        if ("measured" !== data0) {
                            const err5 = { instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "measured" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    if (data.value !== undefined) {
                        if (!(validate342(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err6 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                var props0 = true;
            }
            else if (tag0 === "not-measured") {
                if (!(validate107(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                    errors = vErrors.length;
                }
                if (props0 !== true) {
                    props0 = true;
                }
            }
            else {
                const err7 = { instancePath, keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: "value of tag \"kind\" must be in oneOf" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath, keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: "tag \"kind\" must be string" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    else {
        const err9 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate341.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate341.evaluated = { "dynamicProps": true, "dynamicItems": false };
const schema99 = { "type": "object", "properties": { "file": { "type": "string" }, "status": { "type": "string", "enum": ["written", "uploaded", "skipped", "failed", "pending"] }, "reason": { "$ref": "#/$defs/sentence" }, "notes": { "type": "array", "items": { "$ref": "#/$defs/sentence" } }, "added": { "$ref": "#/$defs/measuredAddedAlerts" }, "alertsUrl": { "type": "string" } }, "required": ["file", "status", "notes"], "additionalProperties": false };
function validate360(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate360.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.total === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "total" }, message: "must have required property '" + "total" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.bySeverity === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "bySeverity" }, message: "must have required property '" + "bySeverity" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.base === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "base" }, message: "must have required property '" + "base" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((key0 === "total") || (key0 === "bySeverity")) || (key0 === "base"))) {
                const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.total !== undefined) {
            if (!(validate56(data.total, { instancePath: instancePath + "/total", parentData: data, parentDataProperty: "total", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
            }
        }
        if (data.bySeverity !== undefined) {
            let data1 = data.bySeverity;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                for (const key1 in data1) {
                    if (errors >= 3)
                        break;
                    if (!(validate56(data1[key1], { instancePath: instancePath + "/bySeverity/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data1, parentDataProperty: key1, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/bySeverity", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.base !== undefined) {
            if (typeof data.base !== "string") {
                const err5 = { instancePath: instancePath + "/base", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
    }
    else {
        const err6 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    validate360.errors = vErrors;
    return errors === 0;
}
validate360.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate359(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate359.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.kind === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        const tag0 = data.kind;
        if (typeof tag0 == "string") {
            if (tag0 === "measured") {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.kind === undefined) {
                        const err1 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                    if (data.value === undefined) {
                        const err2 = { instancePath, keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                    for (const key0 in data) {
                        if (errors >= 3)
                            break;
                        if (!((key0 === "kind") || (key0 === "value"))) {
                            const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                    }
                    if (data.kind !== undefined) {
                        let data0 = data.kind;
                        if (typeof data0 !== "string") {
                            const err4 = { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        if ("measured" !== data0) {
                            const err5 = { instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "measured" }, message: "must be equal to constant" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    if (data.value !== undefined) {
                        if (!(validate360(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate360.errors : vErrors.concat(validate360.errors);
                            errors = vErrors.length;
                        }
                    }
                }
                else {
                    const err6 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
                var props0 = true;
            }
            else if (tag0 === "not-measured") {
                if (!(validate107(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
                    errors = vErrors.length;
                }
                if (props0 !== true) {
                    props0 = true;
                }
            }
            else {
                const err7 = { instancePath, keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: "value of tag \"kind\" must be in oneOf" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        else {
            const err8 = { instancePath, keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: "tag \"kind\" must be string" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
    }
    else {
        const err9 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate359.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate359.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate356(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate356.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.file === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "file" }, message: "must have required property '" + "file" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.status === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.notes === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "notes" }, message: "must have required property '" + "notes" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!((((((key0 === "file") || (key0 === "status")) || (key0 === "reason")) || (key0 === "notes")) || (key0 === "added")) || (key0 === "alertsUrl"))) {
                const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.file !== undefined) {
            if (typeof data.file !== "string") {
                const err4 = { instancePath: instancePath + "/file", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.status !== undefined) {
            let data1 = data.status;
            if (typeof data1 !== "string") {
                const err5 = { instancePath: instancePath + "/status", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if (!(((((data1 === "written") || (data1 === "uploaded")) || (data1 === "skipped")) || (data1 === "failed")) || (data1 === "pending"))) {
                const err6 = { instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: schema99.properties.status.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.reason !== undefined) {
            if (!(validate108(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
                errors = vErrors.length;
            }
        }
        if (data.notes !== undefined) {
            let data3 = data.notes;
            if (Array.isArray(data3)) {
                const len0 = data3.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (errors >= 3)
                        break;
                    if (!(validate108(data3[i0], { instancePath: instancePath + "/notes/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/notes", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.added !== undefined) {
            if (!(validate359(data.added, { instancePath: instancePath + "/added", parentData: data, parentDataProperty: "added", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate359.errors : vErrors.concat(validate359.errors);
                errors = vErrors.length;
            }
        }
        if (data.alertsUrl !== undefined) {
            if (typeof data.alertsUrl !== "string") {
                const err8 = { instancePath: instancePath + "/alertsUrl", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
    }
    else {
        const err9 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate356.errors = vErrors;
    return errors === 0;
}
validate356.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema103 = { "type": "string", "enum": ["passed", "failed", "soft-failed", "skipped"] };
function validate368(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate368.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (!((((data === "passed") || (data === "failed")) || (data === "soft-failed")) || (data === "skipped"))) {
        const err1 = { instancePath, keyword: "enum", params: { allowedValues: schema103.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate368.errors = vErrors;
    return errors === 0;
}
validate368.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate367(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate367.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.status === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.startedAt === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "startedAt" }, message: "must have required property '" + "startedAt" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.durationMs === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "durationMs" }, message: "must have required property '" + "durationMs" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.result === undefined) {
            const err4 = { instancePath, keyword: "required", params: { missingProperty: "result" }, message: "must have required property '" + "result" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((((key0 === "name") || (key0 === "status")) || (key0 === "startedAt")) || (key0 === "durationMs")) || (key0 === "result"))) {
                const err5 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.name !== undefined) {
            if (typeof data.name !== "string") {
                const err6 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.status !== undefined) {
            if (!(validate368(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate368.errors : vErrors.concat(validate368.errors);
                errors = vErrors.length;
            }
        }
        if (data.startedAt !== undefined) {
            if (!(validate53(data.startedAt, { instancePath: instancePath + "/startedAt", parentData: data, parentDataProperty: "startedAt", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
            }
        }
        if (data.durationMs !== undefined) {
            if (!(validate73(data.durationMs, { instancePath: instancePath + "/durationMs", parentData: data, parentDataProperty: "durationMs", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                errors = vErrors.length;
            }
        }
        if (data.result !== undefined) {
            if (typeof data.result !== "string") {
                const err7 = { instancePath: instancePath + "/result", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
    }
    else {
        const err8 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    validate367.errors = vErrors;
    return errors === 0;
}
validate367.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema105 = { "type": "string", "enum": ["input", "platform-unsupported", "docker-unreachable", "disk-full", "memory-low", "port-in-use", "tool-unavailable", "tool-checksum", "cluster-pull", "cluster-boot", "cluster-kubeadm", "cluster-join", "cluster-create", "cluster-unreachable", "image-unavailable", "manifests-invalid", "apply-failed", "unhealthy", "load-failed", "metrics-unavailable", "scan-failed", "github-failed", "state-missing", "command-failed", "deadline", "cancelled", "internal"] };
function validate374(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate374.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (typeof data !== "string") {
        const err0 = { instancePath, keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (!(((((((((((((((((((((((((((data === "input") || (data === "platform-unsupported")) || (data === "docker-unreachable")) || (data === "disk-full")) || (data === "memory-low")) || (data === "port-in-use")) || (data === "tool-unavailable")) || (data === "tool-checksum")) || (data === "cluster-pull")) || (data === "cluster-boot")) || (data === "cluster-kubeadm")) || (data === "cluster-join")) || (data === "cluster-create")) || (data === "cluster-unreachable")) || (data === "image-unavailable")) || (data === "manifests-invalid")) || (data === "apply-failed")) || (data === "unhealthy")) || (data === "load-failed")) || (data === "metrics-unavailable")) || (data === "scan-failed")) || (data === "github-failed")) || (data === "state-missing")) || (data === "command-failed")) || (data === "deadline")) || (data === "cancelled")) || (data === "internal"))) {
        const err1 = { instancePath, keyword: "enum", params: { allowedValues: schema105.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate374.errors = vErrors;
    return errors === 0;
}
validate374.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate373(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate373.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.code === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "code" }, message: "must have required property '" + "code" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.phase === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "phase" }, message: "must have required property '" + "phase" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.message === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "message" }, message: "must have required property '" + "message" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(((((key0 === "code") || (key0 === "phase")) || (key0 === "message")) || (key0 === "hint")) || (key0 === "details"))) {
                const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.code !== undefined) {
            if (!(validate374(data.code, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors);
                errors = vErrors.length;
            }
        }
        if (data.phase !== undefined) {
            if (typeof data.phase !== "string") {
                const err4 = { instancePath: instancePath + "/phase", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.message !== undefined) {
            if (typeof data.message !== "string") {
                const err5 = { instancePath: instancePath + "/message", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.hint !== undefined) {
            if (typeof data.hint !== "string") {
                const err6 = { instancePath: instancePath + "/hint", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.details !== undefined) {
            if (typeof data.details !== "string") {
                const err7 = { instancePath: instancePath + "/details", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
    }
    else {
        const err8 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    validate373.errors = vErrors;
    return errors === 0;
}
validate373.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:kind-loadtest-action:record:1" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate52.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.version === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "version" }, message: "must have required property '" + "version" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.runId === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "runId" }, message: "must have required property '" + "runId" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.startedAt === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "startedAt" }, message: "must have required property '" + "startedAt" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.inputs === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "inputs" }, message: "must have required property '" + "inputs" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.phases === undefined) {
            const err4 = { instancePath, keyword: "required", params: { missingProperty: "phases" }, message: "must have required property '" + "phases" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        for (const key0 in data) {
            if (errors >= 3)
                break;
            if (!(func1.call(schema19.properties, key0))) {
                const err5 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.version !== undefined) {
            let data0 = data.version;
            if (!((typeof data0 == "number") && (isFinite(data0)))) {
                const err6 = { instancePath: instancePath + "/version", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
            if (1 !== data0) {
                const err7 = { instancePath: instancePath + "/version", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.runId !== undefined) {
            if (typeof data.runId !== "string") {
                const err8 = { instancePath: instancePath + "/runId", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.startedAt !== undefined) {
            if (!(validate53(data.startedAt, { instancePath: instancePath + "/startedAt", parentData: data, parentDataProperty: "startedAt", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
            }
        }
        if (data.inputs !== undefined) {
            let data3 = data.inputs;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                for (const key1 in data3) {
                    if (errors >= 3)
                        break;
                    if (typeof data3[key1] !== "string") {
                        const err9 = { instancePath: instancePath + "/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/inputs", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.environment !== undefined) {
            if (!(validate55(data.environment, { instancePath: instancePath + "/environment", parentData: data, parentDataProperty: "environment", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
            }
        }
        if (data.tools !== undefined) {
            let data6 = data.tools;
            if (Array.isArray(data6)) {
                const len0 = data6.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (errors >= 3)
                        break;
                    if (!(validate62(data6[i0], { instancePath: instancePath + "/tools/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err11 = { instancePath: instancePath + "/tools", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.cluster !== undefined) {
            if (!(validate64(data.cluster, { instancePath: instancePath + "/cluster", parentData: data, parentDataProperty: "cluster", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
                errors = vErrors.length;
            }
        }
        if (data.placedImages !== undefined) {
            let data9 = data.placedImages;
            if (Array.isArray(data9)) {
                const len1 = data9.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (errors >= 3)
                        break;
                    if (!(validate72(data9[i1], { instancePath: instancePath + "/placedImages/" + i1, parentData: data9, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/placedImages", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.applied !== undefined) {
            if (!(validate76(data.applied, { instancePath: instancePath + "/applied", parentData: data, parentDataProperty: "applied", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                errors = vErrors.length;
            }
        }
        if (data.deployment !== undefined) {
            if (!(validate76(data.deployment, { instancePath: instancePath + "/deployment", parentData: data, parentDataProperty: "deployment", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                errors = vErrors.length;
            }
        }
        if (data.health !== undefined) {
            if (!(validate83(data.health, { instancePath: instancePath + "/health", parentData: data, parentDataProperty: "health", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
                errors = vErrors.length;
            }
        }
        if (data.load !== undefined) {
            if (!(validate87(data.load, { instancePath: instancePath + "/load", parentData: data, parentDataProperty: "load", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                errors = vErrors.length;
            }
        }
        if (data.discardedLoads !== undefined) {
            let data15 = data.discardedLoads;
            if (Array.isArray(data15)) {
                const len2 = data15.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    if (errors >= 3)
                        break;
                    if (!(validate265(data15[i2], { instancePath: instancePath + "/discardedLoads/" + i2, parentData: data15, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/discardedLoads", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.resources !== undefined) {
            if (!(validate276(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
                errors = vErrors.length;
            }
        }
        if (data.manifestScan !== undefined) {
            if (!(validate304(data.manifestScan, { instancePath: instancePath + "/manifestScan", parentData: data, parentDataProperty: "manifestScan", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
                errors = vErrors.length;
            }
        }
        if (data.vulnerabilityDatabase !== undefined) {
            if (!(validate325(data.vulnerabilityDatabase, { instancePath: instancePath + "/vulnerabilityDatabase", parentData: data, parentDataProperty: "vulnerabilityDatabase", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
                errors = vErrors.length;
            }
        }
        if (data.namedImages !== undefined) {
            if (!(validate331(data.namedImages, { instancePath: instancePath + "/namedImages", parentData: data, parentDataProperty: "namedImages", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate331.errors : vErrors.concat(validate331.errors);
                errors = vErrors.length;
            }
        }
        if (data.imageScan !== undefined) {
            if (!(validate341(data.imageScan, { instancePath: instancePath + "/imageScan", parentData: data, parentDataProperty: "imageScan", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
                errors = vErrors.length;
            }
        }
        if (data.sarif !== undefined) {
            if (!(validate356(data.sarif, { instancePath: instancePath + "/sarif", parentData: data, parentDataProperty: "sarif", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors);
                errors = vErrors.length;
            }
        }
        if (data.phases !== undefined) {
            let data23 = data.phases;
            if (Array.isArray(data23)) {
                const len3 = data23.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    if (errors >= 3)
                        break;
                    if (!(validate367(data23[i3], { instancePath: instancePath + "/phases/" + i3, parentData: data23, parentDataProperty: i3, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err14 = { instancePath: instancePath + "/phases", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.error !== undefined) {
            if (!(validate373(data.error, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors);
                errors = vErrors.length;
            }
        }
    }
    else {
        const err15 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err15];
        }
        else {
            vErrors.push(err15);
        }
        errors++;
    }
    validate52.errors = vErrors;
    return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const validateRecord = validate52;


/***/ })

};
