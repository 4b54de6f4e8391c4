# Sourced at the root: the lint and drawing tools of the models, installed once for each lock file.
# shellcheck shell=bash

need_model_tools() {
  local lock=src/models/package-lock.json installed=src/models/node_modules/.installed-lock.json
  cmp -s "$lock" "$installed" && return
  say "Installation des outils de modélisation (npm ci) ..."
  (cd src/models && npm ci --no-audit --no-fund --loglevel=error >&2)
  cp "$lock" "$installed"
}
