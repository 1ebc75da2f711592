//! What publishers take: the npm package in a plain page and through a bundler, the pinned script.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use super::{Check, checks};
use crate::page::Browser;

const ELEMENT: &str =
    "<nato-timeline lang=\"nl\">De NAVO-top in Madrid vond plaats op 29 en 30 juni 2022.</nato-timeline>";

/// The checks of this file.
pub fn checks() -> Vec<Check> {
    checks![
        "the npm package works in a plain page" => plain,
        "the npm package works through a bundler" => bundled,
        "the types of the npm package say what the element has" => typed,
        "the pinned script is the one that its tag names" => pinned,
    ]
}

/// A page with that script and an element, watched.
async fn open(browser: &Browser, script: &str) -> Result<()> {
    let page = browser.page("made", ELEMENT)?;
    let path = browser.server.made.join("page.html");
    let html = fs::read_to_string(&path)?;
    fs::write(path, html.replacen("<script src=\"nato-timeline.js\" defer></script>", script, 1))?;
    browser.open(&page, 1000, 700).await?;
    browser.until("told.some(([name]) => name === 'ready')").await?;
    browser.quiet().await
}

/// Packs the package and installs what was packed, as its users do; once for all engines.
fn install(browser: &Browser) -> Result<()> {
    let made = &browser.server.made;
    if made.join("node_modules/nato-timeline/package.json").is_file() {
        return Ok(());
    }
    let folder = made.display().to_string();
    run(Command::new("npm")
        .args(["pack", "--silent", "--pack-destination", &folder])
        .current_dir(browser.dist.join("npm")))?;
    let packed = fs::read_dir(made)?.filter_map(|entry| Some(entry.ok()?.path()));
    let packed = packed.into_iter().find(|path| path.extension().is_some_and(|extension| extension == "tgz"));
    let packed = packed.context("npm pack made nothing")?;
    fs::write(made.join("package.json"), "{\"private\": true}")?;
    run(Command::new("npm")
        .args(["install", "--silent", "--offline", "--no-audit", "--no-fund", "--prefix", &folder])
        .arg(packed))
}

fn run(command: &mut Command) -> Result<()> {
    let output = command.output().with_context(|| format!("cannot start {:?}", command.get_program()))?;
    let said = [output.stdout, output.stderr].concat();
    ensure!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&said));
    Ok(())
}

async fn plain(browser: &Browser) -> Result<()> {
    install(browser)?;
    for name in ["nato-timeline.d.ts", "custom-elements.json", "README.md", "LICENSE"] {
        ensure!(
            browser.server.made.join("node_modules/nato-timeline").join(name).is_file(),
            "no {name} in the package"
        );
    }
    let file = "node_modules/nato-timeline/nato-timeline.js";
    open(browser, &format!("<script src=\"{file}\" defer></script>")).await?;
    open(browser, &format!("<script type=\"module\">import \"./{file}\";</script>")).await
}

async fn bundled(browser: &Browser) -> Result<()> {
    install(browser)?;
    let made = &browser.server.made;
    if !made.join("bundle.js").is_file() {
        fs::write(made.join("entry.js"), "import \"nato-timeline\";\nconsole.info(\"after\");\n")?;
        run(Command::new(browser.server.tools.join("esbuild/bin/esbuild"))
            .args(["entry.js", "--bundle", "--minify", "--format=esm", "--outfile=bundle.js"])
            .current_dir(made))?;
    }
    open(browser, "<script type=\"module\" src=\"bundle.js\"></script>").await
}

/// Compiles a page in TypeScript under both ways in which it looks for packages.
async fn typed(browser: &Browser) -> Result<()> {
    install(browser)?;
    let made = &browser.server.made;
    fs::write(made.join("types.ts"), include_str!("types.ts"))?;
    for (module, resolution) in [("esnext", "bundler"), ("nodenext", "nodenext")] {
        run(Command::new("node")
            .arg(browser.server.tools.join("typescript/bin/tsc"))
            .args([
                "--noEmit",
                "--strict",
                "--noUncheckedSideEffectImports",
                "--lib",
                "es2022,dom,dom.iterable",
            ])
            .args(["--module", module, "--moduleResolution", resolution, "types.ts"])
            .current_dir(made))?;
    }
    Ok(())
}

async fn pinned(browser: &Browser) -> Result<()> {
    let page = fs::read_to_string(browser.dist.join("embed.html"))?;
    let tag = page
        .split("&lt;script src=&quot;")
        .find(|rest| rest.contains("sha384-"))
        .context("no tag with a hash")?;
    let tag = tag.split("&gt;").next().unwrap_or_default().replace("&quot;", "\"");
    let name = tag.split('"').next().unwrap_or_default();
    ensure!(Path::new(name).is_relative() && browser.dist.join(name).is_file(), "no {name}");
    open(browser, &format!("<script src=\"{tag}></script>")).await
}
