namespace TalentSettlement.LocalRuntime.Durable.Running;

/// <summary>Something to be run on the thread pool.</summary>
internal interface IPumped
{
    ValueTask Run();
}
