//! Yew components that draw a scene and dispatch actions. Knows nothing of parsing or geometry.
