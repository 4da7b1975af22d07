/** The language of an address; the frame around it is the root's. */
import { Outlet } from "@remix-run/react";

export default function Site() {
  return <Outlet />;
}
