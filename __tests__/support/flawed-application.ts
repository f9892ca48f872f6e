/**
 * An application with ten known misconfigurations, said in a base, an overlay, patches, a component and a generator.
 * Each line that is wrong ends with a comment: the rule that has to be told there.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FILES: Readonly<Record<string, string>> = {
  'deploy/base/kustomization.yaml': `resources:
  - web.yaml
  - access.yaml
`,
  'deploy/base/web.yaml': `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: web}
  externalIPs: ["192.0.2.1"] # KSV-0108
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      hostPID: true # KSV-0010
      automountServiceAccountToken: false
      securityContext:
        runAsNonRoot: true
        runAsUser: 20000
        runAsGroup: 20000
        seccompProfile: {type: RuntimeDefault}
      containers:
        - name: app
          image: IMAGE # the image
          args: ["-listen=:8080", "-text=web"]
          ports:
            - containerPort: 8080
          resources: &resources
            requests: {cpu: 10m, memory: 16Mi}
            limits: {cpu: 200m, memory: 64Mi}
          securityContext: &secured
            allowPrivilegeEscalation: false
            readOnlyRootFilesystem: true
            capabilities: {drop: ["ALL"]}
        - name: side
          image: IMAGE
          args: ["-listen=:8081", "-text=side"]
          resources: *resources
          securityContext: # KSV-0014
            allowPrivilegeEscalation: false
            capabilities:
              drop: ["ALL"]
              add: ["NET_BIND_SERVICE"] # KSV-0022
`,
  'deploy/base/access.yaml': `apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: reader
rules:
  - apiGroups: [""] # KSV-0113
    resources: ["secrets"]
    verbs: ["get"]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: flawed-admin
rules:
  - apiGroups: ["example.com"]
    resources: ["*"] # KSV-0046
    verbs: ["get"]
`,
  'deploy/overlays/ci/kustomization.yaml': `namespace: flawed
resources:
  - ../../base
  - namespace.yaml
  - ingress.yaml
components:
  - ../../components/node
patches:
  - path: host-ipc.yaml
  - target: {kind: Deployment, name: web}
    patch: |-
      - op: add # KSV-0024
        path: /spec/template/spec/containers/0/ports/0/hostPort
        value: 18080
configMapGenerator:
  - name: settings # KSV-0109
    literals:
      - password=not-a-real-one
`,
  'deploy/overlays/ci/namespace.yaml': `apiVersion: v1
kind: Namespace
metadata:
  name: flawed
`,
  'deploy/overlays/ci/ingress.yaml': `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  ingressClassName: nginx
  rules:
    - host: web.localhost
      http:
        paths:
          - path: /
            pathType: Prefix
            backend: {service: {name: web, port: {number: 80}}}
`,
  'deploy/overlays/ci/host-ipc.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      hostIPC: true # KSV-0008
`,
  'deploy/components/node/kustomization.yaml': `apiVersion: kustomize.config.k8s.io/v1alpha1
kind: Component
patches:
  - path: volume.yaml
`,
  'deploy/components/node/volume.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      volumes:
        - name: logs
          hostPath: {path: /var/log, type: Directory} # KSV-0023
`,
};

/** Where the overlay is that is deployed. */
export const FLAWED = 'deploy/overlays/ci';

export interface ExpectedPlace {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
}

/** Writes the files below a folder; `image` is what both containers run. */
export function writeFlawedApplication(folder: string, image: string): void {
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text.replaceAll('IMAGE', image));
  }
}

/** What has to be found where. */
export const FLAWS: readonly ExpectedPlace[] = placesOf(/# (KSV-\d+)$/);

/** Where the image is named that is told of first. */
export const IMAGE_PLACE = placesOf(/# (the image)$/)[0];

function placesOf(mark: RegExp): readonly ExpectedPlace[] {
  return Object.entries(FILES)
    .flatMap(([file, text]) =>
      text.split('\n').flatMap((line, index) => {
        const rule = mark.exec(line)?.[1];
        return rule === undefined ? [] : [{ rule, file, line: index + 1 }];
      }),
    )
    .toSorted((a, b) => a.rule.localeCompare(b.rule));
}
