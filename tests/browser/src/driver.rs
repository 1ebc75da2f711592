//! What the drivers can do beside what the client names: real keys, pointers, fingers and wheels, what
//! assistive technology is told, and the preferences of a reader.

use anyhow::{Context, Result, anyhow};
use fantoccini::key::Key;
use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

use crate::page::Browser;

/// A place of the window in CSS pixels.
pub type Place = (f64, f64);

/// How long a pointer takes from one place to the next, in milliseconds.
const MOVE: u32 = 30;

/// A command by its address below the session.
#[derive(Debug)]
struct Raw {
    method: Method,
    path: String,
    body: Value,
}

impl WebDriverCompatibleCommand for Raw {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        let body = (self.method != Method::GET).then(|| self.body.to_string());
        (self.method.clone(), body)
    }
}

impl Browser {
    async fn raw(&self, method: Method, path: &str, body: Value) -> Result<Value> {
        let command = Raw { method, path: path.into(), body };
        self.client.issue_cmd(command).await.with_context(|| format!("command {path}"))
    }

    /// A command of Chromium's own protocol.
    pub async fn devtools(&self, command: &str, parameters: Value) -> Result<Value> {
        self.raw(Method::POST, "goog/cdp/execute", json!({"cmd": command, "params": parameters})).await
    }

    /// Runs a script that sets preferences of Firefox.
    pub async fn preferences(&self, script: &str) -> Result<()> {
        self.raw(Method::POST, "moz/context", json!({"context": "chrome"})).await?;
        let set = self.client.execute(script, vec![]).await;
        self.raw(Method::POST, "moz/context", json!({"context": "content"})).await?;
        set.map(drop).context("preferences")
    }

    /// What assistive technology is told of an element that a script gave: its role and its name.
    pub async fn role_and_name(&self, element: &Value) -> Result<(String, String)> {
        let id = element.as_object().and_then(|object| object.values().next()).and_then(Value::as_str);
        let id = id.ok_or_else(|| anyhow!("no element: {element}"))?;
        let mut told = [String::new(), String::new()];
        for (told, what) in told.iter_mut().zip(["computedrole", "computedlabel"]) {
            let answer = self.raw(Method::GET, &format!("element/{id}/{what}"), Value::Null).await?;
            *told = answer.as_str().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
        }
        let [role, name] = told;
        Ok((role.to_lowercase(), name))
    }

    /// Lets sources of input act at the same time.
    async fn act(&self, sources: Value) -> Result<()> {
        self.raw(Method::POST, "actions", json!({"actions": sources})).await.map(drop)
    }

    /// Presses keys one after another, wherever the focus is.
    pub async fn type_keys(&self, keys: &str) -> Result<()> {
        let strike = |key| [key_event("keyDown", key), key_event("keyUp", key)];
        self.act(json!([keyboard(keys.chars().flat_map(strike).collect())])).await
    }

    /// Presses one of the keys without a character.
    pub async fn type_key(&self, key: Key) -> Result<()> {
        self.type_keys(&char::from(key).to_string()).await
    }

    /// Presses a key while another one is held.
    pub async fn type_with(&self, held: Key, key: Key) -> Result<()> {
        let [held, key] = [held, key].map(char::from);
        let order = [("keyDown", held), ("keyDown", key), ("keyUp", key), ("keyUp", held)];
        self.act(json!([keyboard(order.map(|(event, key)| key_event(event, key)).to_vec())])).await
    }

    /// Turns a wheel over a place by so many pixels, while Ctrl is held or not.
    pub async fn wheel(&self, (x, y): Place, down: i32, control: bool) -> Result<()> {
        let scroll = json!({
            "type": "scroll", "duration": 0, "origin": "viewport",
            "x": x as i64, "y": y as i64, "deltaX": 0, "deltaY": down
        });
        let pause = json!({"type": "pause", "duration": 0});
        let key = |event| if control { key_event(event, char::from(Key::Control)) } else { pause.clone() };
        let keys = keyboard(vec![key("keyDown"), pause.clone(), key("keyUp")]);
        let wheel =
            json!({"type": "wheel", "id": "wheel", "actions": [pause.clone(), scroll, pause.clone()]});
        self.act(json!([keys, wheel])).await
    }

    /// Clicks with the mouse on the middle of what matches a selector. Drivers click on no part of a
    /// drawing by themselves.
    pub async fn tap(&self, selector: &str) -> Result<()> {
        let at = self.middle(selector).await?;
        let mut tap = pointer("mouse", "mouse", at, at);
        if let Some(actions) = tap["actions"].as_array_mut() {
            actions.retain(|action| action["type"] != "pointerMove" || action["duration"] == 0);
        }
        self.act(json!([tap])).await
    }

    /// The middle of what matches a selector, scrolled into the window.
    pub async fn middle(&self, selector: &str) -> Result<Place> {
        let at = self
            .run(&format!(
                "const one = root.querySelector({}); if (!one) return null; \
                 one.scrollIntoView({{block: 'center', behavior: 'instant'}}); \
                 const box = one.getBoundingClientRect(); \
                 return [box.left + box.width / 2, box.top + box.height / 2];",
                json!(selector)
            ))
            .await?;
        let number = |place: usize| at[place].as_f64();
        number(0).zip(number(1)).ok_or_else(|| anyhow!("nothing matches {selector}"))
    }

    /// Drags the mouse from one place to another.
    pub async fn drag(&self, from: Place, to: Place) -> Result<()> {
        self.act(json!([pointer("mouse", "mouse", from, to)])).await
    }

    /// Puts fingers on the window and moves each from one place to another.
    pub async fn fingers(&self, paths: &[(Place, Place)]) -> Result<()> {
        let finger = |(place, path): (usize, &(Place, Place))| {
            pointer("touch", &format!("finger{place}"), path.0, path.1)
        };
        self.act(paths.iter().enumerate().map(finger).collect()).await
    }
}

fn key_event(event: &str, key: char) -> Value {
    json!({"type": event, "value": key.to_string()})
}

fn keyboard(actions: Vec<Value>) -> Value {
    json!({"type": "key", "id": "keys", "actions": actions})
}

/// A pointer that goes down, moves in steps, and goes up.
fn pointer(kind: &str, id: &str, from: Place, to: Place) -> Value {
    const STEPS: u32 = 6;
    let go = |step: u32| {
        let part = f64::from(step) / f64::from(STEPS);
        let (x, y) = (from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part);
        let duration = if step == 0 { 0 } else { MOVE };
        json!({"type": "pointerMove", "duration": duration, "origin": "viewport", "x": x as i64, "y": y as i64})
    };
    let button = |event: &str| json!({"type": event, "button": 0});
    let mut actions = vec![go(0), button("pointerDown")];
    actions.extend((1..=STEPS).map(go));
    actions.push(button("pointerUp"));
    json!({"type": "pointer", "id": id, "parameters": {"pointerType": kind}, "actions": actions})
}
