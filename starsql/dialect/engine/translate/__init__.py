"""StarRocks queries to DuckDB SQL: bound against a schema, typed, and refused where not faithful."""
