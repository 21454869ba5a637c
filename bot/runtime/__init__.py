"""The process: composition root, start and stop, gateways, mode, health, logs, alerts."""
