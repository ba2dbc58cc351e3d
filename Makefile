# `make run` and `make test` are all that is needed; each installs what is missing and says why.
# Everything here only calls scripts/, described in docs/building.md.
.PHONY: run demo test build assets fmt lint check-dependencies screenshots clean

run:
	@scripts/run.sh

demo:
	@scripts/demo.sh

test:
	@scripts/test.sh

build:
	@scripts/install-compiler.sh
	@scripts/build-server.sh

assets:
	@scripts/install-compiler.sh
	@scripts/install-wasm.sh
	@scripts/build-assets.sh

fmt:
	@cargo fmt --all

lint:
	@scripts/lint.sh

check-dependencies:
	@scripts/check-dependencies.sh

screenshots:
	@scripts/screenshots.sh

clean:
	@scripts/clean.sh
