using System.Reflection;

namespace TalentSettlement.LocalRuntime.Tests.Worker;

/// <summary>An assembly of just the given types.</summary>
internal sealed class SampleAssembly(params Type[] types) : Assembly
{
    public override Type[] GetExportedTypes() => types;
}
